// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/reports/attendance_grid.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::reports {

/// Reads the attendance grid of one event. Reads only.
class AttendanceGridReader {
public:
    explicit AttendanceGridReader(sql::Database& database)
        : m_database(database)
    {
    }

    /// People in the order of `language`: those who have a place, and whoever is marked at a
    /// meeting, registered or not; also those of `others`, who stand on a printed sheet. Cancelled
    /// meetings only where somebody was marked before. Keys are local. Errors: Storage.
    Result<AttendanceGrid> read(qint64 event, Language language, const QList<qint64>& others = {});

private:
    Result<void> addMeetings(AttendanceGrid& grid, qint64 event);
    Result<void> addPeople(AttendanceGrid& grid, qint64 event, Language language,
                           const QList<qint64>& others);

    sql::Database& m_database;
};

}  // namespace kaasa::reports
