// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

struct Table;

/// What a computer may write in its space (SYNC 2.8).
enum class WriteScope {
    Everything,
    Door,     ///< who came and who registered, and new people; what it made it may put in the bin
    Nothing,  ///< it reads
};

/// Whether a row of `table` may be made, or its `columns` changed. Looks at nothing else, so that
/// every computer comes to the same answer.
bool permits(WriteScope scope, const Table& table, bool isNew, const QList<int>& columns);

/// Of this computer; everything until its space says otherwise. Errors: Storage.
Result<WriteScope> writeScope(sql::Database& database);
/// Errors: Storage, DiskFull.
Result<void> setWriteScope(sql::Database& database, WriteScope scope);
/// Whether this computer may do what the act has done. Errors: Refused ("sync.role"), Storage.
Result<void> checkWriteScope(sql::Database& database, qint64 act);

}  // namespace kaasa::storage
