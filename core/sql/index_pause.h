// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kaasa::sql {

class Database;

/// Takes a table's indexes away and makes them again when most of its rows have been written: in
/// one go that is sooner done than row by row. Inside a transaction, whose rollback brings them
/// back where the work was broken off.
class IndexPause {
public:
    /// Errors: Storage.
    static Result<IndexPause> begin(Database& database, const QString& table);

    /// Errors: Storage, DiskFull.
    Result<void> end();

private:
    explicit IndexPause(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database;
    QStringList m_definitions;
};

}  // namespace kaasa::sql
