// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consent.h"
#include "core/domain/person.h"
#include "core/sql/statement.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Makes many people who are not there yet: the same rows as `PersonRepository::save` writes,
/// without looking for each of them first. Writing happens inside an Act.
class PersonInserter {
public:
    /// Errors: Storage.
    static Result<PersonInserter> ready(sql::Database& database);

    /// Expects a `validated` person with an id of her own; returns the local key. Errors: Storage,
    /// DiskFull.
    Result<qint64> insert(const domain::Person& person);
    /// A first line of her ledger. `text`: local key of the consent text.
    Result<void> insert(qint64 person, const domain::ConsentEntry& entry, qint64 text,
                        qint64 member);

private:
    PersonInserter(sql::Statement person, sql::Statement name, sql::Statement contact,
                   sql::Statement language, sql::Statement consent);

    sql::Statement m_person;
    sql::Statement m_name;
    sql::Statement m_contact;
    sql::Statement m_language;
    sql::Statement m_consent;
};

}  // namespace kaasa::storage
