// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/wish.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// What a person wishes about pictures and later contact. Writing happens inside an Act. `person`
/// is a local key.
class PersonWishesRepository {
public:
    explicit PersonWishesRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Errors: NotFound, Storage.
    Result<domain::PersonWishes> find(qint64 person);
    Result<void> save(qint64 person, const domain::PersonWishes& wishes);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
