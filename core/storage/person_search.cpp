// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_search.h"

#include "core/names/search_key.h"
#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// A two-letter beginning fits thousands: they are cut before they are ordered, so that a key press
// costs the same on every profile.
constexpr int kOrdered = 2'000;

constexpr QStringView kFind = uR"(
    SELECT i.person_id, i.name, i.second, i.year, i.place
      FROM (SELECT rowid FROM person_search WHERE person_search MATCH :expression LIMIT :ordered) AS found
      JOIN person_index i ON i.person_id = found.rowid
     WHERE i.hidden = 0
     ORDER BY i.%1 LIMIT :limit)";

constexpr QStringView kLine
    = u"SELECT person_id, name, second, year, place FROM person_index WHERE person_id = ?";

PersonLine fromRow(const QSqlRecord& row)
{
    const auto year = row.value(3);
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
            year.isNull() ? std::nullopt : std::optional(year.toInt()), row.value(4).toString()};
}

}  // namespace

QString sortColumn(Language language)
{
    return u"sort_"_s + languageCode(language);
}

QString PersonSearch::expression(QStringView text)
{
    QStringList parts;
    for (const auto& word : names::searchKeys(text))
        parts.append(u'"' + word + u"\"*"_s);
    return parts.join(u" AND "_s);
}

Result<QList<PersonLine>> PersonSearch::find(QStringView text, Language language, int limit)
{
    const auto wanted = expression(text);
    if (wanted.isEmpty())
        return QList<PersonLine>();
    const auto rows = m_database.select(
        kFind.toString().arg(sortColumn(language)),
        {{u":expression"_s, wanted}, {u":ordered"_s, kOrdered}, {u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    QList<PersonLine> lines;
    for (const auto& row : rows.value())
        lines.append(fromRow(row));
    return lines;
}

Result<QList<qint64>> PersonSearch::keys(QStringView text, int limit)
{
    const auto wanted = expression(text);
    if (wanted.isEmpty())
        return QList<qint64>();
    auto statement = m_database.prepare(
        u"SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT ?");
    if (!statement)
        return statement.error();
    if (const auto run = statement.value().run({wanted, limit}); !run)
        return run.error();
    QList<qint64> keys;
    while (statement.value().next())
        keys.append(statement.value().value(0).toLongLong());
    if (const auto read = statement.value().ended(); !read)
        return read.error();
    return keys;
}

Result<QList<PersonLine>> PersonSearch::lines(const QList<qint64>& keys)
{
    auto statement = m_database.prepare(kLine);
    if (!statement)
        return statement.error();
    QList<PersonLine> lines;
    for (const auto key : keys) {
        if (const auto run = statement.value().run({key}); !run)
            return run.error();
        if (!statement.value().next())
            continue;
        const auto year = statement.value().value(3);
        lines.append({key, statement.value().value(1).toString(),
                      statement.value().value(2).toString(),
                      year.isNull() ? std::nullopt : std::optional(year.toInt()),
                      statement.value().value(4).toString()});
    }
    return lines;
}

}  // namespace kaasa::storage
