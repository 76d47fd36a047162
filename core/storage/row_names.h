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

/// Whom a row belongs to, else its own name: the person of a phone number, the title of an event.
/// Errors: Storage.
Result<QString> ownerName(sql::Database& database, const QString& table, qint64 id);

}  // namespace kaasa::storage
