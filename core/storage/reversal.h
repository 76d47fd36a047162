// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_repository.h"

#include <QSet>

namespace kaasa::storage {

class Act;
struct Table;

/// Writes the opposite of recorded changes, value by value, inside an act of undoing. A value that
/// somebody changed since is left as it is and named. A person or event that came with the acts and
/// of whom anything was written since stays, with names, phones and all that is hers alone.
class Reversal {
public:
    Reversal(sql::Database& database, const Act& act)
        : m_database(database)
        , m_act(act)
    {
    }

    /// Reverses all changes of `acts`, the newest first, and marks them as taken back. Errors:
    /// Storage, DiskFull.
    Result<void> reverse(const QList<qint64>& acts);
    const QList<LeftAlone>& leftAlone() const { return m_leftAlone; }

private:
    struct Recorded {
        const Table* table;
        int column;
        QList<qint64> key;
        QVariant before;
        QVariant after;
        qint64 person;  ///< whom it is about; 0 = nobody
        qint64 event;
    };
    using RowKey = std::pair<int, qint64>;  ///< number of the table, key of the row

    Result<void> findWhatStays(const QList<qint64>& acts);
    Result<void> reverseAct(qint64 act);
    Result<void> reverseValue(const Recorded& change);
    Result<void> reverseBirth(const Recorded& change);
    Result<void> reverseAttendance(qint64 act, const QList<Recorded>& changes);
    /// Itself, or a part of it.
    bool belongsToWhatStays(const Recorded& change) const;

    sql::Database& m_database;
    const Act& m_act;
    QSet<RowKey> m_written;  ///< since the acts, by others that still stand
    QSet<RowKey> m_stays;    ///< of these, who came with the acts
    QList<LeftAlone> m_leftAlone;
};

}  // namespace kaasa::storage
