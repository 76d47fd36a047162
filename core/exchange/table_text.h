// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/reports/report_table.h"

#include <QTimeZone>

namespace kaasa::exchange {

/// A value as a text table holds it, for the next program to read: whole days as YYYY-MM-DD,
/// moments as local YYYY-MM-DD HH:MM, hours and decimals with the comma of the language and without
/// groups.
QString tableText(const reports::ReportCell& cell, reports::ReportColumn::Type type,
                  const Words& words, const QTimeZone& zone);

/// Text that a spreadsheet would take for a formula gets an apostrophe in front (CWE-1236).
QString guardedText(const QString& text);

}  // namespace kaasa::exchange
