// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_indexer.h"

#include "core/sql/database.h"
#include "core/sql/index_pause.h"
#include "core/storage/person_group.h"
#include "core/storage/person_index_row.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::storage {

/// Somebody on the way to her derived rows.
struct IndexedPerson {
    qint64 id = 0;
    bool isDeleted = false;
    bool isMerged = false;
    bool hasWords = false;  ///< in `person_search`
    PersonTraits traits;
    PersonIndexRow index;
};

namespace {

constexpr QStringView kIsAnybodyMerged = uR"(
    SELECT EXISTS (SELECT 1 FROM person WHERE merged_into IS NOT NULL)
        OR EXISTS (SELECT 1 FROM person_index WHERE root_id <> person_id))";

// Whoever is one with a changed person, or was until now, may stand for somebody else, and is found
// by other words.
constexpr QStringView kWiden = uR"(
    INSERT OR IGNORE INTO dirty_person (person_id)
    WITH RECURSIVE linked (id) AS (
        SELECT person_id FROM dirty_person
        UNION SELECT i.root_id FROM linked l JOIN person_index i ON i.person_id = l.id
        UNION SELECT p.merged_into FROM linked l JOIN person p ON p.id = l.id
               WHERE p.merged_into IS NOT NULL
        UNION SELECT p.id FROM linked l JOIN person p ON p.merged_into = l.id)
    SELECT id FROM linked)";

constexpr QStringView kTargets
    = u"SELECT DISTINCT merged_into FROM person WHERE merged_into IS NOT NULL";

// Of those who are one with her, but for herself.
constexpr QStringView kNamesOfMerged = uR"(
    SELECT given, family, patronymic FROM person_name
     WHERE person_id IN {group} AND person_id <> :person2 AND deleted = 0 ORDER BY id)";

constexpr QStringView kContactsOfMerged = uR"(
    SELECT kind, normal FROM person_contact
     WHERE person_id IN {group} AND person_id <> :person2 AND deleted = 0 ORDER BY id)";

constexpr QStringView kBadgesOfMerged = uR"(
    SELECT number FROM person_badge
     WHERE person_id IN {group} AND person_id <> :person2 AND deleted = 0 AND revoked_at IS NULL)";

constexpr QStringView kPeople = uR"(
    SELECT p.id, p.birth_date, p.birth_year, p.municipality, p.deleted, p.merged_into,
           coalesce(i.hidden, 1)
      FROM dirty_person d CROSS JOIN person p ON p.id = d.person_id
      LEFT JOIN person_index i ON i.person_id = p.id
     WHERE d.person_id > ? ORDER BY d.person_id LIMIT ?)";

constexpr QStringView kNames = uR"(
    SELECT d.person_id, n.given, n.family, n.patronymic
      FROM dirty_person d CROSS JOIN person_name n ON n.person_id = d.person_id
     WHERE d.person_id > ? AND d.person_id <= ? AND n.deleted = 0
     ORDER BY d.person_id, CASE n.form WHEN 'document' THEN 0 WHEN 'original' THEN 1
                                       WHEN 'cyrillic' THEN 2 ELSE 3 END, n.id)";

constexpr QStringView kContacts = uR"(
    SELECT d.person_id, c.kind, c.normal
      FROM dirty_person d CROSS JOIN person_contact c ON c.person_id = d.person_id
     WHERE d.person_id > ? AND d.person_id <= ? AND c.deleted = 0 ORDER BY d.person_id)";

constexpr QStringView kBadges = uR"(
    SELECT d.person_id, b.number
      FROM dirty_person d CROSS JOIN person_badge b ON b.person_id = d.person_id
     WHERE d.person_id > ? AND d.person_id <= ? AND b.deleted = 0 AND b.revoked_at IS NULL
     ORDER BY d.person_id)";

constexpr QStringView kMergedInto = u"SELECT merged_into, uid FROM person WHERE id = ?";

// Not OR REPLACE, which sets a savepoint, at which FTS5 writes out whatever words it holds.
constexpr QStringView kPutIndex = uR"(
    INSERT INTO person_index (person_id, root_id, name, given, family, second, year, place, hidden,
                              sort_lv, sort_et, sort_ru, sort_en)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (person_id) DO UPDATE SET
      root_id = excluded.root_id, name = excluded.name, given = excluded.given,
      family = excluded.family, second = excluded.second, year = excluded.year,
      place = excluded.place, hidden = excluded.hidden, sort_lv = excluded.sort_lv,
      sort_et = excluded.sort_et, sort_ru = excluded.sort_ru, sort_en = excluded.sort_en)";

constexpr QStringView kDropWords = u"DELETE FROM person_search WHERE rowid = ?";
constexpr QStringView kPutWords = u"INSERT INTO person_search (rowid, words) VALUES (?, ?)";

// More are worth a second thread.
constexpr int kMany = 500;
constexpr int kAtOnce = 8000;

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

using People = std::vector<IndexedPerson>;

/// Walks rows that are ordered by person, the first column, along people in the same order.
template <typename Take>
Result<void> alongside(sql::Database& database, QStringView sql, qint64 after, People& people,
                       Take take)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    auto& row = statement.value();
    if (const auto run = row.run({after, people.back().id}); !run)
        return run;
    auto person = people.begin();
    while (row.next()) {
        const auto id = row.value(0).toLongLong();
        while (person != people.end() && person->id < id)
            ++person;
        if (person != people.end() && person->id == id)
            take(person->traits, row);
    }
    return row.ended();
}

People derived(People people)
{
    for (auto& person : people)
        person.index = indexRowOf(person.traits);
    return people;
}

}  // namespace

Result<void> PersonIndexer::updateDirty()
{
    const auto merged = m_database.value(kIsAnybodyMerged);
    if (!merged)
        return merged.error();
    m_isAnybodyMerged = merged.value().toBool();
    if (m_isAnybodyMerged) {
        if (const auto widened = m_database.execute(kWiden); !widened)
            return widened.error();
    }
    const auto count = m_database.value(u"SELECT count(*) FROM dirty_person");
    if (!count || count.value().toInt() == 0)
        return count ? Result<void>() : Result<void>(count.error());
    if (count.value().toInt() <= kMany)
        return updateEach(std::launch::deferred);
    const auto standing = m_database.value(u"SELECT count(*) FROM person_index");
    if (!standing)
        return standing.error();
    if (count.value().toInt() < standing.value().toInt())
        return updateEach(std::launch::async);
    auto pause = sql::IndexPause::begin(m_database, u"person_index"_s);
    if (!pause)
        return pause.error();
    const auto updated = updateEach(std::launch::async);
    return updated ? pause.value().end() : updated;
}

// While some are written, the next are derived beside.
Result<void> PersonIndexer::updateEach(std::launch derive)
{
    People ready;
    auto people = read(0);
    while (people && !people.value().empty()) {
        const auto last = people.value().back().id;
        auto deriving = std::async(derive, derived, std::move(people).value());
        if (const auto written = write(ready); !written)
            return written;
        ready = deriving.get();
        people = read(last);
    }
    if (!people)
        return people.error();
    if (const auto written = write(ready); !written)
        return written;
    const auto cleaned = m_database.execute(u"DELETE FROM dirty_person");
    return cleaned ? Result<void>() : Result<void>(cleaned.error());
}

Result<People> PersonIndexer::read(qint64 after)
{
    auto statement = m_database.prepare(kPeople);
    if (!statement)
        return statement.error();
    auto& row = statement.value();
    if (const auto run = row.run({after, kAtOnce}); !run)
        return run.error();
    People people;
    while (row.next()) {
        IndexedPerson person;
        person.id = row.value(0).toLongLong();
        person.traits.birthDate = row.value(1).toString();
        if (const auto year = row.value(2); !year.isNull())
            person.traits.birthYear = year.toInt();
        person.traits.municipality = row.value(3).toString();
        person.isDeleted = row.value(4).toInt() != 0;
        person.isMerged = !row.value(5).isNull();
        person.hasWords = row.value(6).toInt() == 0;
        people.push_back(std::move(person));
    }
    if (const auto ended = row.ended(); !ended)
        return ended.error();
    if (const auto complete = readParts(people, after); !complete)
        return complete.error();
    return people;
}

Result<void> PersonIndexer::readParts(People& people, qint64 after)
{
    if (people.empty())
        return {};
    const auto names = alongside(
        m_database, kNames, after, people, [](PersonTraits& traits, sql::Statement& row) {
            traits.names.append(
                {row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
        });
    if (!names)
        return names;
    const auto contacts = alongside(
        m_database, kContacts, after, people, [](PersonTraits& traits, sql::Statement& row) {
            const bool isPhone = row.value(1).toString() == u"phone";
            (isPhone ? traits.phones : traits.otherContacts).append(row.value(2).toString());
        });
    if (!contacts)
        return contacts;
    const auto badges = alongside(m_database, kBadges, after, people,
                                  [](PersonTraits& traits, sql::Statement& row) {
                                      traits.badges.append(row.value(1).toString());
                                  });
    return badges && m_isAnybodyMerged ? readMerged(people) : badges;
}

Result<void> PersonIndexer::readMerged(People& people)
{
    const auto rows = m_database.select(kTargets);
    if (!rows)
        return rows.error();
    QSet<qint64> targets;
    for (const auto& row : rows.value())
        targets.insert(row.value(0).toLongLong());
    for (auto& person : people) {
        if (!targets.contains(person.id))
            continue;
        if (const auto read = readMerged(person); !read)
            return read;
    }
    return {};
}

Result<void> PersonIndexer::readMerged(IndexedPerson& person)
{
    const sql::Bindings of{{u":person"_s, person.id}, {u":person2"_s, person.id}};
    const auto names = m_database.select(ofGroup(kNamesOfMerged), of);
    const auto contacts = m_database.select(ofGroup(kContactsOfMerged), of);
    const auto badges = m_database.select(ofGroup(kBadgesOfMerged), of);
    for (const auto* rows : {&names, &contacts, &badges}) {
        if (!*rows)
            return rows->error();
    }
    auto& traits = person.traits;
    for (const auto& row : names.value())
        traits.names.append(
            {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
    for (const auto& row : contacts.value()) {
        const bool isPhone = row.value(0).toString() == u"phone";
        (isPhone ? traits.phones : traits.otherContacts).append(row.value(1).toString());
    }
    for (const auto& row : badges.value())
        traits.badges.append(row.value(0).toString());
    return {};
}

Result<void> PersonIndexer::write(const People& people)
{
    auto mergedInto = m_database.prepare(kMergedInto);
    auto put = m_database.prepare(kPutIndex);
    auto dropWords = m_database.prepare(kDropWords);
    auto putWords = m_database.prepare(kPutWords);
    for (const auto* statement : {&mergedInto, &put, &dropWords, &putWords}) {
        if (!*statement)
            return statement->error();
    }
    for (const auto& person : people) {
        const auto root
            = person.isMerged ? rootOf(person.id, mergedInto.value()) : Result<qint64>(person.id);
        if (!root)
            return root.error();
        const bool isHidden = person.isDeleted || root.value() != person.id;
        const auto& index = person.index;
        const auto done = put.value().run(
            {person.id, root.value(), index.name, index.given, index.family, index.second,
             index.year ? QVariant(*index.year) : QVariant(), index.place, isHidden ? 1 : 0,
             index.sortKeys[0], index.sortKeys[1], index.sortKeys[2], index.sortKeys[3]});
        if (!done)
            return done;
        if (person.hasWords) {
            if (const auto dropped = dropWords.value().run({person.id}); !dropped)
                return dropped;
        }
        if (isHidden)
            continue;
        if (const auto found = putWords.value().run({person.id, index.words}); !found)
            return found;
    }
    return {};
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
