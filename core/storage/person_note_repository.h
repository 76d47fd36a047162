// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// The free note about a person, of several lines. The person may read it. Writing happens inside
/// an Act. Keys are local.
class PersonNoteRepository {
public:
    explicit PersonNoteRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Empty when there is none. Errors: NotFound, Storage.
    Result<QString> find(qint64 person);
    Result<void> save(qint64 person, const QString& note);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
