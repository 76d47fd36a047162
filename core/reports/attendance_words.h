// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"

#include <QString>
#include <QStringList>

namespace kaasa {
class Words;
}

namespace kaasa::reports {

struct ReportHead;

/// "present", "late" … in a report.
QString stateText(domain::AttendanceState state, const Words& words);
/// One or two letters for a narrow column; `stateLegend` says what they mean.
QString stateMark(domain::AttendanceState state, const Words& words);
QString stateLegend(const Words& words);

/// "Project: Kopā 2026, No LV-EE-0147"; empty without a project.
QString projectLine(const ReportHead& head, const Words& words);
/// Who made it and when.
QString preparedLine(const ReportHead& head, const Words& words);

}  // namespace kaasa::reports
