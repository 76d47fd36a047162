// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Before and after many rows go into `person_search` at once. With its usual megabyte FTS5 writes
/// many small indexes and merges them again and again; what it holds outlives this, up to the end
/// of the transaction. Errors: Storage.
Result<void> widenSearchRoom(sql::Database& database);
Result<void> narrowSearchRoom(sql::Database& database);

}  // namespace kaasa::storage
