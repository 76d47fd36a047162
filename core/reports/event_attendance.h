// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"
#include "core/reports/report.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace kaasa::reports {

struct SessionColumn {
    QString topic;    ///< may be empty
    QDateTime start;  ///< UTC
    QDateTime end;
    QString uid = {};  ///< of the meeting, 32 hex digits: for scripts

    bool operator==(const SessionColumn&) const = default;
};

/// One person at each session of an event.
struct AttendanceRow {
    struct Mark {
        domain::AttendanceState state;
        int minutes = 0;  ///< counted: 0 where she took no part
        bool operator==(const Mark&) const = default;
    };

    QString name;  ///< surname first; a code where the report is without names
    QString place;
    std::vector<std::optional<Mark>> marks;  ///< one for each session; empty = nothing was noted
    QString uid = {};       ///< of the person; empty where the report is without names
    QString phone = {};     ///< for a call; likewise
    QString language = {};  ///< to speak with her, ISO 639; likewise

    bool operator==(const AttendanceRow&) const = default;
};

/// What the attendance report of one event is made of.
struct EventAttendance {
    ReportHead head;
    QString event;
    QString kind;
    QString place;
    QString leader;
    std::vector<SessionColumn> sessions;
    std::vector<AttendanceRow> people;  ///< sorted by the caller

    bool operator==(const EventAttendance&) const = default;
};

}  // namespace kaasa::reports
