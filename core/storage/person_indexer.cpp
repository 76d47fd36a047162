// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_indexer.h"

#include "core/sql/database.h"
#include "core/storage/person_index_row.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// Who was merged into a changed person may stand for somebody else now.
constexpr QStringView kWiden = uR"(
    INSERT OR IGNORE INTO dirty_person (person_id)
    WITH RECURSIVE below (id) AS (
        SELECT person_id FROM dirty_person
        UNION SELECT p.id FROM below b JOIN person p ON p.merged_into = b.id)
    SELECT id FROM below)";

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

Result<PersonTraits> traitsOf(qint64 person, Statements& statements)
{
    PersonTraits traits;
    if (const auto run = statements.names.run({person}); !run)
        return run.error();
    while (statements.names.next()) {
        traits.names.append({statements.names.value(1).toString(),
                             statements.names.value(2).toString(),
                             statements.names.value(3).toString()});
    }
    if (const auto read = statements.names.ended(); !read)
        return read.error();
    if (const auto run = statements.contacts.run({person}); !run)
        return run.error();
    while (statements.contacts.next()) {
        const bool phone = statements.contacts.value(0).toString() == u"phone";
        (phone ? traits.phones : traits.otherContacts)
            .append(statements.contacts.value(1).toString());
    }
    if (const auto read = statements.contacts.ended(); !read)
        return read.error();
    if (const auto run = statements.badges.run({person}); !run)
        return run.error();
    while (statements.badges.next())
        traits.badges.append(statements.badges.value(0).toString());
    if (const auto read = statements.badges.ended(); !read)
        return read.error();
    return traits;
}

}  // namespace

Result<void> PersonIndexer::updateDirty()
{
    if (const auto widened = m_database.execute(kWiden); !widened)
        return widened.error();
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
        auto traits = traitsOf(person, statements);
        if (!traits)
            return traits.error();
        traits.value().birthDate = row.value(1).toString();
        if (!row.value(2).isNull())
            traits.value().birthYear = row.value(2).toInt();
        traits.value().municipality = row.value(3).toString();
        const auto root = rootOf(person, statements.mergedInto);
        if (!root)
            return root.error();
        const auto index = indexRowOf(traits.value());
        const bool hidden = row.value(4).toInt() != 0 || root.value() != person;
        if (const auto put = statements.putIndex.run(
                {person, root.value(), index.name, index.given, index.family, index.second,
                 index.year ? QVariant(*index.year) : QVariant(), index.place, hidden ? 1 : 0,
                 index.sortKeys[0], index.sortKeys[1], index.sortKeys[2], index.sortKeys[3]});
            !put)
            return put.error();
        if (const auto dropped = statements.dropWords.run({person}); !dropped)
            return dropped.error();
        if (hidden)
            continue;
        if (const auto put = statements.putWords.run({person, index.words}); !put)
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
