// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/attendance.h"

#include <QList>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

class Act;

/// One person's mark at one meeting, as lists and grids need it: by local keys.
struct Presence {
    qint64 session = 0;
    qint64 person = 0;
    domain::AttendanceState state = domain::AttendanceState::Present;
    QDateTime arrivedAt;  ///< UTC, the earliest of all desks; may be null
    QDateTime leftAt;
    std::optional<int> minutes;
    int children = 0;
    QString note;

    bool operator==(const Presence&) const = default;
};

/// Marks and clears attendance. The table is an observed-remove set (SYNC 2.6): each computer
/// writes its own row, a clearing names the marks it has seen, and two doors never undo each other.
/// Writing happens inside an Act. Keys are local.
class AttendanceRepository {
public:
    explicit AttendanceRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Nothing when the person has no live mark. Errors: Storage.
    Result<std::optional<Presence>> find(qint64 session, qint64 person);
    Result<QList<Presence>> ofSession(qint64 session);
    Result<QList<Presence>> ofEvent(qint64 event);

    /// Errors: NotFound when there is no such meeting.
    Result<void> requireSession(qint64 session);

    /// Sets this computer's mark. `mark.arrivedAt` stays as it was where one is stored already.
    Result<void> mark(const Act& act, const Presence& mark, domain::AttendanceSource source,
                      qint64 member);
    /// Takes back every mark of hers that is known here. Nothing happens when there is none.
    Result<void> clear(qint64 session, qint64 person);
    /// The same of everybody who is one with her: whoever stands at the door sees one person.
    Result<void> clearWithMerged(qint64 session, qint64 person);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
