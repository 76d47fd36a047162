// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/sql/statement.h"
#include "core/storage/new_person_rows.h"

#include <vector>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Makes many people who are not there yet: the same rows as `PersonRepository::save` writes,
/// without looking for each of them first. They are held back and written together, table by table,
/// with the capture triggers paused and their rows written by the hundred. Inside an Act.
class PersonLoader {
public:
    /// Fewer than this at once are left to the triggers.
    static constexpr size_t kWorthPausing = 20;

    /// Errors: Storage.
    static Result<PersonLoader> ready(sql::Database& database, size_t worthPausing = kWorthPausing);

    /// Her local key from now on; the row is there after `write`. Errors: Storage.
    Result<qint64> add(NewPersonRows person);
    /// A line of the ledger of somebody known or held back. `text`: local key of the consent text.
    void add(qint64 person, const domain::ConsentEntry& entry, qint64 text, qint64 member);
    /// Writes everybody who was held back. Errors: DiskFull, Storage.
    Result<void> write();
    size_t held() const { return m_held.size(); }

private:
    /// Statements in the order of `kStatements`.
    PersonLoader(sql::Database& database, size_t worthPausing,
                 std::vector<sql::Statement> statements);

    Result<void> writePeople();
    Result<void> writeNames();
    Result<void> writeContacts();
    Result<void> writeLanguages();
    Result<void> writeConsents();
    Result<void> writeIndex();
    Result<void> writeWords();

    /// Rows made in one table: keys from `first` to before `next`.
    struct Range {
        qint64 first = 0;
        qint64 next = 0;
    };
    Result<Range> rangeOf(QStringView table);
    qint64 keyOf(size_t held) const { return m_people.first + qint64(held); }

    sql::Database* m_database;
    size_t m_worthPausing;
    std::vector<sql::Statement> m_statements;
    std::vector<NewPersonRows> m_held;
    std::vector<QVariantList> m_heldConsents;  ///< values in the order of their statement
    qint64 m_stamp = 0;  ///< of the act under way; rows bring their clock along
    Range m_people;
    Range m_names;
    Range m_contacts;
    Range m_languages;
    Range m_consents;
};

}  // namespace kaasa::storage
