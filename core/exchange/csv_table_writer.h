// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table_text.h"

namespace kaasa::exchange {

/// Writes a report's table as CSV that opens rightly by a double click: UTF-8 with a byte order
/// mark, semicolons where the language has a decimal comma, RFC 4180 quoting, no formulas. Headings
/// first, then the rows as they stand. The old file stays whole until the new one is complete.
/// Errors: DiskFull, ReadOnly, FileUnwritable.
Result<void> writeCsv(const reports::ReportTable& table, const QString& path, const Words& words,
                      const QTimeZone& zone);

/// The same as bytes, for pipes and the clipboard.
QByteArray csvOf(const reports::ReportTable& table, const Words& words, const QTimeZone& zone);

}  // namespace kaasa::exchange
