// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <vector>

namespace kaasa::storage {

/// When and where a value was written. `time`: 48 bits ms since 1970, 16 bits counter;
/// `device`: local key in table `device`. Zero: never written, any real write wins.
struct Stamp {
    qint64 time = 0;
    qint64 device = 0;

    bool operator==(const Stamp&) const = default;
};

/// UTC, by the clock of the computer that wrote it.
inline QDateTime stampTime(qint64 time)
{
    constexpr int kCounterBits = 16;
    return QDateTime::fromMSecsSinceEpoch(time >> kCounterBits, Qt::UTC);
}

/// The stamps of all columns of a row, kept in three cells: one stamp that covers most columns, and
/// the exceptions from it (SYNC 2.3). Two replicas may keep one and the same vector differently.
class RowClock {
public:
    struct Cells {
        qint64 clk = 0;   ///< time of the covering stamp
        qint64 cdev = 0;  ///< its device
        QByteArray cex;   ///< varint count, then for each: u8 column, zigzag varint of the
                          ///< distance from clk, varint device; empty when there are none
    };

    RowClock() = default;
    /// Errors: Damaged when `cex` is not what `cells` writes.
    static Result<RowClock> fromCells(const Cells& cells);

    /// Column by its number in the registry, 1 to 255.
    Stamp at(int column) const;
    void set(int column, Stamp stamp);
    void setAll(Stamp stamp);

    /// The shortest form for a table with these columns.
    Cells cells(const QList<int>& columns) const;

private:
    struct Exception {
        int column;
        Stamp stamp;
    };

    Stamp m_base;
    std::vector<Exception> m_exceptions;
};

}  // namespace kaasa::storage
