// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

class Act;
struct Column;
struct Table;

/// Stands for the set of erased people where a number of the schema registry is expected.
constexpr int kErasedTable = 1000;

/// Whether rows go with the person whom `column` names. Other rows stay and name nobody then.
bool hangsOnPerson(const Table& table, const Column& column);

/// Removes a person for ever, with every row that hangs on her and her history, and keeps her uid
/// and `stamp` so that she never comes back (SYNC 2.6). References of other rows to her become
/// nothing. Also for a uid that was never here. Errors: Storage, DiskFull.
Result<void> erasePerson(sql::Database& database, const QByteArray& uid, qint64 stamp);

/// The same as an act of this computer, which others hear of.
Result<void> erasePerson(const Act& act, sql::Database& database, const QByteArray& uid);

}  // namespace kaasa::storage
