// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/event_attendance.h"

namespace kaasa {
class Words;
}

namespace kaasa::reports {

/// Figures, a bar a session, the sessions, then people × sessions, eight sessions a table.
/// Unique people and participations stand side by side, each with its definition.
Report eventAttendanceReport(const EventAttendance& attendance, const Words& words);

/// People × all meetings as one table with states in words, for a workbook; the report has it in
/// pieces that fit a page.
ReportTable attendanceTable(const EventAttendance& attendance, const Words& words);

/// People of an event for a letter of thanks: who took part at least once, how often and how long.
Report thankYouList(const EventAttendance& attendance, const Words& words);
/// … and for a call: who was expected and never came, by which number and in which language.
Report absenteeList(const EventAttendance& attendance, const Words& words);

}  // namespace kaasa::reports
