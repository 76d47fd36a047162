// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// The last of the numbers of `table` that begin with `beginning` ("K37-") and go on in digits; 0
/// when there is none. What is in the bin counts too, so that no number is ever printed twice.
/// Errors: Storage.
Result<int> lastPrintedNumber(sql::Database& database, QStringView table, const QString& beginning);

/// "K37-0042".
QString printedNumber(const QString& beginning, int number);

}  // namespace kaasa::storage
