// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/index_pause.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::sql {
namespace {

// what a constraint made has no definition, and stays
constexpr QStringView kIndexes
    = u"SELECT name, sql FROM sqlite_schema "
      "WHERE type = 'index' AND tbl_name = :table AND sql IS NOT NULL ORDER BY name";

}  // namespace

Result<IndexPause> IndexPause::begin(Database& database, const QString& table)
{
    const auto indexes = database.select(kIndexes, {{u":table"_s, table}});
    if (!indexes)
        return indexes.error();
    IndexPause pause(database);
    for (const auto& row : indexes.value()) {
        const auto dropped = database.execute(u"DROP INDEX "_s + row.value(0).toString());
        if (!dropped)
            return dropped.error();
        pause.m_definitions.append(row.value(1).toString());
    }
    return pause;
}

Result<void> IndexPause::end()
{
    for (const auto& definition : std::as_const(m_definitions)) {
        if (const auto made = m_database->execute(definition); !made)
            return made.error();
    }
    m_definitions.clear();
    return {};
}

}  // namespace kaasa::sql
