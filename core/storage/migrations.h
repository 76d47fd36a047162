// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// The number of the newest file in core/storage/migrations.
int latestSchema();

/// Brings the file up to `latestSchema()`: each numbered file once, in order, in its own
/// transaction that also sets `user_version`; then the capture triggers. Errors: NewerFile,
/// DiskFull, Storage.
Result<void> migrate(sql::Database& database, int upTo = latestSchema());

}  // namespace kaasa::storage
