// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/row_clock.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

struct Table;

/// Gives every shared table of the registry its columns `clk`, `cdev` and `cex`, where they are
/// missing. Errors: Storage, DiskFull.
Result<void> installClocks(sql::Database& database);

/// The clock of one row, by its local id. Errors: NotFound, Damaged, Storage.
Result<RowClock> readClock(sql::Database& database, const Table& table, qint64 row);
/// Errors: Storage, DiskFull.
Result<void> writeClock(sql::Database& database, const Table& table, qint64 row,
                        const RowClock& clock);

/// Sets the clocks of what an act has changed, as table `change` tells, to `stamp`: of a new row
/// all columns, of an older one those that were changed. Errors: Damaged, Storage, DiskFull.
Result<void> stampRows(sql::Database& database, qint64 act, Stamp stamp);

}  // namespace kaasa::storage
