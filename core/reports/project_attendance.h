// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace kaasa {
class Words;
}

namespace kaasa::reports {

/// One event, or one kind of events, of a project in a period.
struct ProjectEventRow {
    QString event;
    QString place;
    bool isPublic = false;
    qint64 sessions = 0;
    qint64 participations = 0;
    qint64 people = 0;   ///< unique within this row
    qint64 minutes = 0;  ///< of all participants
    QString uid = {};    ///< of the event, 32 hex digits: for scripts

    bool operator==(const ProjectEventRow&) const = default;
};

/// A value that some records lack: "education", 5.
struct MissingFacts {
    QString fact;
    qint64 people = 0;
    bool operator==(const MissingFacts&) const = default;
};

/// What was planned and did not take place.
struct CancelledRow {
    QDate day;
    QString event;
    bool operator==(const CancelledRow&) const = default;
};

/// What the attendance report of a project and period is made of.
struct ProjectAttendance {
    ReportHead head;
    QDate from;
    QDate to;
    QString filter;  ///< "all events, all participants"
    qint64 uniquePeople = 0;
    qint64 uniquePublic = 0;             ///< … at public events
    qint64 uniqueClosed = 0;             ///< … at closed ones; some were at both
    std::optional<ReportChart> byMonth;  ///< titles and names in the report's language
    std::vector<ProjectEventRow> rows;
    std::vector<MissingFacts> missing;
    std::vector<CancelledRow> cancelled;  ///< by day; not counted

    bool operator==(const ProjectAttendance&) const = default;
};

/// Unique people and participations side by side; public events, which count as events, apart from
/// closed ones, which count as participations (Interreg RCO115 and RCO81); says why the rows'
/// people do not add up: their sum, unique persons and the overlap.
Report projectAttendanceReport(const ProjectAttendance& attendance, const Words& words);

}  // namespace kaasa::reports
