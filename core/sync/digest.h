// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kaasa::sql {
class Database;
}

namespace kaasa::sync {

/// 16 bytes that are alike on two computers exactly when all shared rows are, with their clocks,
/// the erased and what waits for a newer Kaasa (SYNC 2.11). Local keys and the form of clocks do
/// not count; a row that is only referred to does not either. Errors: Damaged, Storage.
Result<QByteArray> digestOf(sql::Database& database);

}  // namespace kaasa::sync
