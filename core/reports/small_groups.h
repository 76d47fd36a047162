// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace kaasa {
class Words;
}

namespace kaasa::reports {

/// Numbers of people from 1 to `limit` - 1 as "<5", in figures and in tables: in a small place such
/// a number is a name. Meetings, hours, sums of larger groups and rows of one person stay.
void maskSmallGroups(Report& report, const Words& words, int limit = 5);
void maskSmallGroups(ReportTable& table, int limit = 5);

}  // namespace kaasa::reports
