// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

struct Table;

/// The triggers that write `change` and `dirty_person`, made from the schema registry: no service
/// can forget history, and a write by the sqlite3 shell is recorded too.
QStringList captureTriggers();

/// Puts `captureTriggers()` in place of those in the file, when they differ. Errors: Storage.
Result<void> installCapture(sql::Database& database);

/// What the insert trigger of `table` would have written, had it not been paused, about the rows
/// with the local ids `first` to `last`: one statement instead of one for each row. Not for
/// attendance, whose rows have no id. Errors: DiskFull, Storage.
Result<void> captureInserted(sql::Database& database, const Table& table, qint64 first,
                             qint64 last);

}  // namespace kaasa::storage
