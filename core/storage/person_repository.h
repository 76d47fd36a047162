// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Reads and writes people with their names, contacts and languages. Knows SQL; knows no rules
/// about people. Writing happens inside an Act.
class PersonRepository {
public:
    /// `database` must outlive the repository.
    explicit PersonRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Errors: NotFound, Storage.
    Result<domain::Person> find(const domain::PersonId& id) const;
    /// By local key. Errors: NotFound, Storage.
    Result<domain::Person> findByKey(qint64 key) const;
    /// Makes or changes the person; names, contacts and languages that are no longer there go into
    /// the bin. Expects a `validated` person; returns the local key. Errors: Storage, DiskFull.
    Result<qint64> save(const domain::Person& person);
    /// Into the bin, with everything that hangs on the person left as it is.
    Result<void> remove(const domain::PersonId& id);

    /// Local key. Errors: NotFound.
    Result<qint64> keyOf(const domain::PersonId& id) const;

private:
    Result<domain::Person> withParts(domain::Person person, qint64 key) const;
    Result<void> saveNames(qint64 key, const domain::Person& person);
    Result<void> saveContacts(qint64 key, const domain::Person& person);
    Result<void> saveLanguages(qint64 key, const domain::Person& person);

    sql::Database& m_database;
};

}  // namespace kaasa::storage
