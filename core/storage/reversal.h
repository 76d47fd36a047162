// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_repository.h"

namespace kaasa::storage {

class Act;
struct Table;

/// Writes the opposite of recorded changes, value by value, inside an act of undoing. A value that
/// somebody changed since is left as it is and named.
class Reversal {
public:
    Reversal(sql::Database& database, const Act& act)
        : m_database(database)
        , m_act(act)
    {
    }

    /// Reverses all changes of one act and marks it as taken back. Errors: Storage, DiskFull.
    Result<void> reverse(qint64 act);
    const QList<LeftAlone>& leftAlone() const { return m_leftAlone; }

private:
    struct Recorded {
        const Table* table;
        int column;
        QList<qint64> key;
        QVariant before;
        QVariant after;
    };

    Result<void> reverseValue(const Recorded& change);
    Result<void> reverseBirth(qint64 act, const Recorded& change);
    Result<void> reverseAttendance(qint64 act, const QList<Recorded>& changes);
    Result<bool> touchedSince(qint64 act, const Recorded& change);

    sql::Database& m_database;
    const Act& m_act;
    QList<LeftAlone> m_leftAlone;
};

}  // namespace kaasa::storage
