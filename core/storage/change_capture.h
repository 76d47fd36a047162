// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// The triggers that write `change` and `dirty_person`, made from the schema registry: no service
/// can forget history, and a write by the sqlite3 shell is recorded too.
QStringList captureTriggers();

/// Puts `captureTriggers()` in place of those in the file, when they differ. Errors: Storage.
Result<void> installCapture(sql::Database& database);

}  // namespace kaasa::storage
