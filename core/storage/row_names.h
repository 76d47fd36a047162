// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// What people call a row: a person's name, an event's title. Empty for rows without a name of
/// their own and for those that are gone. `schema`: of an attached file. Errors: Storage.
Result<QString> rowName(sql::Database& database, const QString& table, qint64 id,
                        const QString& schema = QStringLiteral("main"));

}  // namespace kaasa::storage
