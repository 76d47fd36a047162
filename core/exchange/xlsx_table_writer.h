// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/reports/report_table.h"

#include <QTimeZone>

#include <vector>

namespace kaasa::exchange {

/// Writes a report's table as a workbook: title and filters above, headings that stay in sight,
/// real dates and numbers, text that never turns into a formula, totals and notes below. Rows go to
/// the disk as they are written. The old file stays whole until the new one is complete. Errors:
/// DiskFull, ReadOnly, FileUnwritable.
Result<void> writeXlsx(const reports::ReportTable& table, const QString& path, const Words& words,
                       const QTimeZone& zone, const Clock& clock);

/// The same for several tables, at least one: a sheet each.
Result<void> writeXlsx(const std::vector<reports::ReportTable>& tables, const QString& path,
                       const Words& words, const QTimeZone& zone, const Clock& clock);

}  // namespace kaasa::exchange
