// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_indexer.h"

#include "core/base/collation.h"
#include "core/names/search_key.h"
#include "core/sql/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kDirty = uR"(
    SELECT p.id, p.birth_date, p.birth_year, p.municipality, p.deleted, p.merged_into
      FROM dirty_person d JOIN person p ON p.id = d.person_id)";

constexpr QStringView kNames = uR"(
    SELECT form, given, family, patronymic FROM person_name
     WHERE person_id = ? AND deleted = 0
     ORDER BY CASE form WHEN 'document' THEN 0 WHEN 'original' THEN 1 WHEN 'cyrillic' THEN 2 ELSE 3 END, id)";

constexpr QStringView kContacts
    = u"SELECT kind, normal FROM person_contact WHERE person_id = ? AND deleted = 0";

constexpr QStringView kBadges = uR"(
    SELECT number FROM person_badge WHERE person_id = ? AND deleted = 0 AND revoked_at IS NULL)";

constexpr QStringView kMergedInto = u"SELECT merged_into, uid FROM person WHERE id = ?";

constexpr QStringView kPutIndex = uR"(
    INSERT OR REPLACE INTO person_index (person_id, root_id, name, given, family, second, year, place, hidden,
                                         sort_lv, sort_et, sort_ru, sort_en)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr QStringView kDropWords = u"DELETE FROM person_search WHERE rowid = ?";
constexpr QStringView kPutWords = u"INSERT INTO person_search (rowid, words) VALUES (?, ?)";

struct Name {
    QString form, given, family, patronymic;
};

struct Statements {
    sql::Statement names, contacts, badges, mergedInto, putIndex, dropWords, putWords;
};

Result<Statements> prepareAll(sql::Database& database)
{
    QList<sql::Statement> ready;
    for (const auto text :
         {kNames, kContacts, kBadges, kMergedInto, kPutIndex, kDropWords, kPutWords}) {
        auto statement = database.prepare(text);
        if (!statement)
            return statement.error();
        ready.append(std::move(statement).value());
    }
    return Statements{ready[0], ready[1], ready[2], ready[3], ready[4], ready[5], ready[6]};
}

// Surname first, no comma, as on paper; people without a surname by their given name.
QString listName(const Name& name)
{
    return (name.family + u' ' + name.given).trimmed();
}

// The row that stands for this person: follow the links; in a cycle the smallest uid (SYNC 2.6).
Result<qint64> rootOf(qint64 person, sql::Statement& mergedInto)
{
    QList<std::pair<QByteArray, qint64>> path;
    QSet<qint64> seen;
    for (auto next = person;;) {
        if (seen.contains(next)) {
            auto start = path.begin();
            while (start->second != next)
                ++start;
            return std::min_element(start, path.end())->second;
        }
        if (const auto run = mergedInto.run({next}); !run)
            return run.error();
        if (!mergedInto.next())
            return person;  // the row that it points at has not arrived
        path.append({mergedInto.value(1).toByteArray(), next});
        seen.insert(next);
        const auto link = mergedInto.value(0);
        mergedInto.finish();
        if (link.isNull())
            return next;
        next = link.toLongLong();
    }
}

Result<QList<Name>> namesOf(qint64 person, sql::Statement& statement)
{
    if (const auto run = statement.run({person}); !run)
        return run.error();
    QList<Name> names;
    while (statement.next()) {
        names.append({statement.value(0).toString(), statement.value(1).toString(),
                      statement.value(2).toString(), statement.value(3).toString()});
    }
    return names;
}

Result<QStringList> wordsOf(qint64 person, const QList<Name>& names, Statements& statements)
{
    QStringList words;
    for (const auto& name : names) {
        for (const auto& part : {name.given, name.family, name.patronymic})
            words += names::searchTokens(part);
    }
    if (const auto run = statements.contacts.run({person}); !run)
        return run.error();
    while (statements.contacts.next()) {
        const auto normal = statements.contacts.value(1).toString();
        if (statements.contacts.value(0).toString() == u"phone")
            words += names::phoneTokens(normal);
        else
            words += names::searchTokens(normal);
    }
    if (const auto run = statements.badges.run({person}); !run)
        return run.error();
    while (statements.badges.next())
        words.append(statements.badges.value(0).toString());
    words.removeDuplicates();
    return words;
}

}  // namespace

Result<void> PersonIndexer::updateDirty()
{
    const auto dirty = m_database.select(kDirty);
    if (!dirty)
        return dirty.error();
    if (dirty.value().isEmpty())
        return {};
    auto prepared = prepareAll(m_database);
    if (!prepared)
        return prepared.error();
    auto& statements = prepared.value();
    for (const auto& row : dirty.value()) {
        const auto person = row.value(0).toLongLong();
        const auto names = namesOf(person, statements.names);
        if (!names)
            return names.error();
        const auto words = wordsOf(person, names.value(), statements);
        if (!words)
            return words.error();
        const auto root = rootOf(person, statements.mergedInto);
        if (!root)
            return root.error();
        const auto first = names.value().isEmpty() ? Name() : names.value().first();
        const auto second = names.value().size() > 1 ? names.value()[1] : Name();
        const auto name = listName(first);
        const auto day = row.value(1).toString();
        const auto year = day.isEmpty() ? row.value(2) : QVariant(day.first(4).toInt());
        const bool hidden = row.value(4).toInt() != 0 || root.value() != person;
        if (const auto put = statements.putIndex.run(
                {person, root.value(), name, first.given, first.family,
                 (second.given + u' ' + second.family).trimmed(), year, row.value(3),
                 hidden ? 1 : 0, sortKey(name, Language::Latvian),
                 sortKey(name, Language::Estonian), sortKey(name, Language::Russian),
                 sortKey(name, Language::English)});
            !put)
            return put.error();
        if (const auto dropped = statements.dropWords.run({person}); !dropped)
            return dropped.error();
        if (hidden)
            continue;
        if (const auto put = statements.putWords.run({person, words.value().join(u' ')}); !put)
            return put.error();
    }
    const auto cleaned = m_database.execute(u"DELETE FROM dirty_person");
    return cleaned ? Result<void>() : Result<void>(cleaned.error());
}

Result<void> PersonIndexer::updateAll()
{
    const auto marked
        = m_database.execute(u"INSERT OR IGNORE INTO dirty_person SELECT id FROM person");
    if (!marked)
        return marked.error();
    return updateDirty();
}

}  // namespace kaasa::storage
