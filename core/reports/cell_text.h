// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_table.h"

namespace kaasa {
class Formats;
class Words;
}  // namespace kaasa

namespace kaasa::reports {

/// A cell as people read it: "1 036", "2,5", "05.03.2026", "jā", "<5". Empty for no value.
QString cellText(const ReportCell& cell, ReportColumn::Type type, const Formats& formats,
                 const Words& words);

/// Numbers stand at the end of their column, all else at its start.
bool isNumeric(ReportColumn::Type type);

}  // namespace kaasa::reports
