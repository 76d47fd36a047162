// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/attendance.h"

#include <QDateTime>
#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// One meeting at which a person has a mark.
struct AttendedMeeting {
    QString eventUid;  ///< 32 hex digits: where the row leads
    QString event;
    QString topic;
    QString place;
    QDateTime startsAt;  ///< UTC
    domain::AttendanceState state = domain::AttendanceState::Present;
    int minutes = 0;  ///< counted (domain::countedMinutes)
};

/// One meeting she is registered for, or waits for.
struct ComingMeeting {
    QString eventUid;
    QString event;
    QString topic;
    QString place;
    QDateTime startsAt;    ///< UTC
    bool waiting = false;  ///< on the waiting list
};

/// Every meeting of one person, newest first: her page and her transcript. Reads only.
class PersonAttendanceRepository {
public:
    explicit PersonAttendanceRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// `person` is a local key. Errors: Storage.
    Result<QList<AttendedMeeting>> meetings(qint64 person);
    /// What comes next, soonest first: meetings that end at or after `from` of events that she is
    /// registered for, at most `limit`. Errors: Storage.
    Result<QList<ComingMeeting>> coming(qint64 person, const QDateTime& from, int limit = 3);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
