// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_search.h"

#include "core/names/search_key.h"
#include "core/names/search_rank.h"
#include "core/names/search_words.h"
#include "core/sql/database.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// A two-letter beginning fits thousands: they are cut before they are ordered, so that a key press
// costs the same on every profile.
constexpr int kOrdered = 2'000;

// Of whom those nearest to what was typed are looked for; one more costs about four microseconds.
constexpr int kRanked = 500;

constexpr QStringView kFind = uR"(
    SELECT i.person_id, i.name, i.second, i.year, i.place
      FROM (SELECT rowid FROM person_search WHERE person_search MATCH :expression LIMIT :ordered) AS found
      JOIN person_index i ON i.person_id = found.rowid
     WHERE i.hidden = 0
     ORDER BY i.%1 LIMIT :limit)";

constexpr QStringView kLine
    = u"SELECT person_id, name, second, year, place FROM person_index WHERE person_id = ?";

/// Of a word that begins so.
QString beginning(const QString& key)
{
    return u'"' + key + u"\"*"_s;
}

PersonLine fromRow(const QSqlRecord& row)
{
    const auto year = row.value(3);
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
            year.isNull() ? std::nullopt : std::optional(year.toInt()), row.value(4).toString()};
}

/// Those nearest to what was typed first, the others as they stood.
QList<PersonLine> nearest(const QList<PersonLine>& lines, QStringView typed)
{
    const names::SearchRank rank(typed);
    std::vector<std::pair<int, qsizetype>> order;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto second = line.second.isEmpty() ? line.name : line.second;
        order.emplace_back(std::min(rank.distance(line.name), rank.distance(second)), i);
    }
    std::sort(order.begin(), order.end());
    QList<PersonLine> ordered;
    for (const auto& [distance, i] : order)
        ordered.append(lines[i]);
    return ordered;
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
        parts.append(beginning(word));
    return parts.join(u" AND "_s);
}

QString PersonSearch::anySpelling(QStringView text)
{
    QStringList parts;
    for (const auto& word : names::searchWords(text)) {
        QStringList spellings{beginning(word.key)};
        for (const auto& other : word.others())
            spellings.append(beginning(other));
        parts.append(u'(' + spellings.join(u" OR "_s) + u')');
    }
    return parts.join(u" AND "_s);
}

QString PersonSearch::otherSpellings(QStringView text)
{
    const auto words = names::searchWords(text);
    const bool any = std::any_of(words.begin(), words.end(), [](const names::SearchWord& word) {
        return !word.others().isEmpty();
    });
    return any ? u'(' + anySpelling(text) + u") NOT ("_s + expression(text) + u')' : QString();
}

Result<QList<PersonLine>> PersonSearch::find(QStringView text, Language language, int limit)
{
    QList<PersonLine> lines;
    const auto wanted = expression(text);
    if (wanted.isEmpty())
        return lines;
    const int most = std::max(limit, kRanked);
    if (const auto found = append(lines, wanted, language, most); !found)
        return found.error();
    if (const auto others = otherSpellings(text); !others.isEmpty()) {
        if (const auto found = append(lines, others, language, most); !found)
            return found.error();
    }
    return nearest(lines, text).first(std::min<qsizetype>(limit, lines.size()));
}

Result<void> PersonSearch::append(QList<PersonLine>& lines, const QString& expression,
                                  Language language, int limit)
{
    const auto rows = m_database.select(
        kFind.toString().arg(sortColumn(language)),
        {{u":expression"_s, expression}, {u":ordered"_s, kOrdered}, {u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value())
        lines.append(fromRow(row));
    return {};
}

Result<QList<qint64>> PersonSearch::keys(QStringView text, int limit)
{
    const auto wanted = anySpelling(text);
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
