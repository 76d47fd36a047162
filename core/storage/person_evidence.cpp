// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_evidence.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

namespace {

constexpr QStringView kNames = uR"(
    SELECT i.root_id, n.given, n.family, p.birth_date
      FROM person_name n JOIN person_index i ON i.person_id = n.person_id
      JOIN person p ON p.id = i.root_id
     WHERE n.deleted = 0 AND p.deleted = 0)";

constexpr QStringView kMarks = uR"(
    SELECT i.root_id, c.kind, c.normal
      FROM person_contact c JOIN person_index i ON i.person_id = c.person_id
      JOIN person p ON p.id = i.root_id
     WHERE c.deleted = 0 AND c.kind IN ('phone', 'email') AND c.normal <> '' AND p.deleted = 0
    UNION ALL
    SELECT i.root_id, 'code', k.code
      FROM person_code k JOIN person_index i ON i.person_id = k.person_id
      JOIN person p ON p.id = i.root_id
     WHERE k.deleted = 0 AND p.deleted = 0)";

Result<void> walk(sql::Database& database, QStringView query,
                  const std::function<void(const sql::Statement&)>& take)
{
    auto statement = database.prepare(query);
    if (!statement)
        return statement.error();
    if (const auto run = statement.value().run(); !run)
        return run.error();
    while (statement.value().next())
        take(statement.value());
    if (const auto read = statement.value().ended(); !read)
        return read.error();
    statement.value().finish();
    return {};
}

}  // namespace

Result<void> PersonEvidence::forEachName(const std::function<void(const Name&)>& take)
{
    return walk(m_database, kNames, [&take](const sql::Statement& row) {
        take({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
              QDate::fromString(row.value(3).toString(), Qt::ISODate)});
    });
}

Result<void> PersonEvidence::forEachMark(const std::function<void(const Mark&)>& take)
{
    return walk(m_database, kMarks, [&take](const sql::Statement& row) {
        take({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()});
    });
}

}  // namespace kaasa::storage
