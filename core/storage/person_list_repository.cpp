// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_list_repository.h"

#include "core/base/collation.h"
#include "core/sql/database.h"
#include "core/storage/person_group.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// Conditions of the filter, each over the row `i` of person_index. "{one}" is put in by `ofOne`.
constexpr QStringView kHasRole = uR"(EXISTS (SELECT 1 FROM person_role r WHERE r.person_id {one}
    AND r.deleted = 0 AND r.role = ? AND coalesce(r.since, '') <= ? AND coalesce(r.until, '9') >= ?))";
constexpr QStringView kHasOtherRole
    = uR"(EXISTS (SELECT 1 FROM person_role r WHERE r.person_id {one}
    AND r.deleted = 0 AND r.role <> 'participant' AND coalesce(r.since, '') <= ? AND coalesce(r.until, '9') >= ?))";
constexpr QStringView kWillTakePart
    = uR"(EXISTS (SELECT 1 FROM person_role r WHERE r.person_id {one}
    AND r.deleted = 0 AND r.role = 'participant' AND r.since > ?))";
constexpr QStringView kTookPart = uR"(EXISTS (SELECT 1 FROM person_role r WHERE r.person_id {one}
    AND r.deleted = 0 AND r.role = 'participant'))";
constexpr QStringView kHasTag
    = uR"(EXISTS (SELECT 1 FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
    WHERE pt.person_id {one} AND pt.deleted = 0 AND t.deleted = 0 AND t.name = ?))";
constexpr QStringView kSpeaks = uR"(EXISTS (SELECT 1 FROM person_language l WHERE l.person_id {one}
    AND l.deleted = 0 AND l.language = ?))";
constexpr QStringView kRegistered
    = uR"(EXISTS (SELECT 1 FROM registration g JOIN event e ON e.id = g.event_id
    WHERE g.person_id {one} AND e.uid = ? AND g.deleted = 0 AND g.state <> 'cancelled'))";
constexpr QStringView kUnseen
    = uR"(NOT EXISTS (SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE a.person_id {one} AND a.mark > a.cleared AND a.state NOT IN ('absent', 'excused')
      AND s.starts_at >= ?))";
constexpr QStringView kIncomplete
    = uR"(EXISTS (SELECT 1 FROM person p WHERE p.id = i.person_id AND p.needs_completion = 1))";
// Not EXISTS for each person: those of a few weeks are found first.
constexpr QStringView kComesToEvents = uR"(i.person_id IN (
    SELECT root_id FROM person_index WHERE person_id IN (
    WITH near AS (SELECT id, event_id FROM session
                   WHERE starts_at >= ? AND starts_at < ? AND deleted = 0 AND cancelled_at IS NULL)
    SELECT person_id FROM registration WHERE event_id IN (SELECT event_id FROM near)
       AND state = 'registered' AND deleted = 0
    UNION SELECT person_id FROM attendance WHERE session_id IN (SELECT id FROM near)
       AND mark > cleared)))";
constexpr QStringView kWithChild
    = uR"(EXISTS (SELECT 1 FROM companion c WHERE c.person_id {one} AND c.deleted = 0))";
// Who is known by the year alone has had her birthday.
constexpr QStringView kBornUntil = uR"(EXISTS (SELECT 1 FROM person p WHERE p.id = i.person_id
    AND coalesce(p.birth_date, p.birth_year || '-01-01') <= ?))";
constexpr QStringView kBornAfter = uR"(EXISTS (SELECT 1 FROM person p WHERE p.id = i.person_id
    AND coalesce(p.birth_date, p.birth_year || '-01-01') > ?))";

// The newest line of the ledger decides (ConsentRepository::holding).
constexpr QStringView kNoConsent
    = uR"(coalesce((SELECT c.act <> 'given' OR coalesce(c.valid_until, '9') < ?
    FROM consent c WHERE c.person_id {one} AND c.purpose = ? AND c.deleted = 0
    ORDER BY c.happened_at DESC, c.id DESC LIMIT 1), 1))";

constexpr QStringView kRow = uR"(
    SELECT i.name, i.second, i.year, i.place, p.needs_completion,
           (SELECT max(s.starts_at) FROM attendance a JOIN session s ON s.id = a.session_id
             WHERE a.person_id {one} AND a.mark > a.cleared AND a.state NOT IN ('absent', 'excused')) AS seen,
           coalesce((SELECT c.act <> 'given' OR coalesce(c.valid_until, '9') < ?
                       FROM consent c WHERE c.person_id {one} AND c.purpose = 'data' AND c.deleted = 0
                      ORDER BY c.happened_at DESC, c.id DESC LIMIT 1), 1) AS unconsented
      FROM person_index i JOIN person p ON p.id = i.person_id
     WHERE i.person_id = ? AND i.hidden = 0)";

constexpr QStringView kLastSeen
    = uR"((SELECT max(s.starts_at) FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE a.person_id {one} AND a.mark > a.cleared AND a.state NOT IN ('absent', 'excused')))";

constexpr QStringView kRoles = uR"(
    SELECT role, since, until FROM person_role WHERE person_id IN {group} AND deleted = 0)";

/// A query of which all rows of a person who was merged are meant, or, where nobody was, her own
/// alone: hardly anybody is, and everybody is looked at.
QString ofOne(const QString& query, bool anyMerged)
{
    const auto one = anyMerged ? u"IN (SELECT i.person_id UNION ALL SELECT z.person_id "
                                 "FROM person_index z WHERE z.root_id = i.person_id "
                                 "AND z.root_id <> z.person_id)"_s
                               : u"= i.person_id"_s;
    return QString(query).replace(u"{one}"_s, one);
}

Result<bool> isAnybodyMerged(sql::Database& database)
{
    const auto merged
        = database.value(u"SELECT EXISTS (SELECT 1 FROM person_index WHERE root_id <> person_id)");
    return merged ? Result<bool>(merged.value().toBool()) : merged.error();
}

/// WHERE and what it binds, in order.
struct Conditions {
    QStringList all{u"i.hidden = 0"_s};
    QVariantList values;

    void expect(QStringView condition, const QVariantList& bound = {})
    {
        all.append(condition.toString());
        values += bound;
    }
    void refuse(QStringView condition, const QVariantList& bound = {})
    {
        all.append(u"NOT "_s + condition.toString());
        values += bound;
    }
};

void expectStatus(Conditions& conditions, domain::PersonStatus status, const QString& day)
{
    using domain::PersonStatus;
    const QVariantList takesPart{u"participant"_s, day, day};
    if (status == PersonStatus::InProgramme) {
        conditions.expect(kHasRole, takesPart);
        return;
    }
    conditions.refuse(kHasRole, takesPart);
    if (status == PersonStatus::Candidate) {
        conditions.expect(kWillTakePart, {day});
        return;
    }
    conditions.refuse(kWillTakePart, {day});
    if (status == PersonStatus::OtherRole) {
        conditions.expect(kHasOtherRole, {day, day});
        return;
    }
    conditions.refuse(kHasOtherRole, {day, day});
    if (status == PersonStatus::Left)
        conditions.expect(kTookPart);
    else
        conditions.refuse(kTookPart);
}

Conditions conditionsOf(const PersonFilter& filter, QDate today)
{
    Conditions conditions;
    const auto day = today.toString(Qt::ISODate);
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    if (!filter.text.trimmed().isEmpty()) {
        conditions.expect(u"i.person_id IN (SELECT rowid FROM person_search WHERE person_search "
                          u"MATCH ?)",
                          {PersonSearch::anySpelling(filter.text)});
    }
    if (const auto status = fromCode<domain::PersonStatus>(filter.status);
        status && !filter.status.isEmpty())
        expectStatus(conditions, *status, day);
    if (!filter.role.isEmpty())
        conditions.expect(kHasRole, {filter.role, day, day});
    if (!filter.tag.isEmpty())
        conditions.expect(kHasTag, {filter.tag});
    if (!filter.municipality.isEmpty())
        conditions.expect(u"i.place = ?", {filter.municipality});
    if (!filter.language.isEmpty())
        conditions.expect(kSpeaks, {filter.language});
    if (!filter.event.isNull())
        conditions.expect(kRegistered, {filter.event.toBytes()});
    if (filter.notSeenDays)
        conditions.expect(kUnseen, {iso(today.addDays(-*filter.notSeenDays))});
    if (filter.bornFrom)
        conditions.expect(u"i.year >= ?", {*filter.bornFrom});
    if (filter.bornTo)
        conditions.expect(u"i.year <= ?", {*filter.bornTo});
    if (filter.ageFrom)
        conditions.expect(kBornUntil, {iso(today.addYears(-*filter.ageFrom))});
    if (filter.ageTo)
        conditions.expect(kBornAfter, {iso(today.addYears(-*filter.ageTo - 1))});
    if (filter.withChild)
        conditions.expect(kWithChild);
    if (filter.needsCompletion)
        conditions.expect(kIncomplete);
    if (filter.comesToEvents) {
        conditions.expect(kComesToEvents,
                          {iso(today.addDays(-PersonFilter::kNearDaysBack)),
                           iso(today.addDays(PersonFilter::kNearDaysAhead + 1))});
    }
    if (!filter.missingConsent.isEmpty())
        conditions.expect(kNoConsent, {day, filter.missingConsent});
    return conditions;
}

/// By words that the database keeps without an order of the alphabet: towns, given names. Each is
/// turned into its key once; people without any stand last, those with the same stay as they were.
void sortByWord(QList<qint64>& keys, const QStringList& words, Language language)
{
    QHash<QString, QByteArray> alphabet;
    for (const auto& word : words) {
        if (!alphabet.contains(word))
            alphabet.insert(word, sortKey(word, language));
    }
    QList<std::pair<const QByteArray*, qsizetype>> order;
    order.reserve(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        order.append({&*alphabet.constFind(words[i]), i});
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        if (a.first == b.first || a.first->isEmpty() || b.first->isEmpty())
            return !a.first->isEmpty() && b.first->isEmpty();
        return *a.first < *b.first;
    });
    QList<qint64> sorted;
    sorted.reserve(keys.size());
    for (const auto& [key, place] : std::as_const(order))
        sorted.append(keys[place]);
    keys = sorted;
}

Result<domain::PersonStanding> standing(sql::Statement& roles, qint64 person, QDate today)
{
    if (const auto run = roles.run({person}); !run)
        return run.error();
    QList<domain::Role> held;
    const auto day = [&roles](int column) {
        return QDate::fromString(roles.value(column).toString(), Qt::ISODate);
    };
    while (roles.next()) {
        if (const auto kind = fromCode<domain::RoleKind>(roles.value(0).toString()))
            held.append({.kind = *kind, .since = day(1), .until = day(2)});
    }
    if (const auto read = roles.ended(); !read)
        return read.error();
    return domain::standingOn(held, today);
}

Result<QStringList> texts(const Result<sql::Rows>& rows)
{
    if (!rows)
        return rows.error();
    QStringList list;
    for (const auto& row : rows.value())
        list.append(row.value(0).toString());
    return list;
}

}  // namespace

Result<QList<qint64>> PersonListRepository::keys(const PersonFilter& filter, PersonSort sort,
                                                 Language language, QDate today)
{
    if (!filter.text.trimmed().isEmpty() && PersonSearch::expression(filter.text).isEmpty())
        return QList<qint64>();
    const auto conditions = conditionsOf(filter, today);
    const bool byWord = sort == PersonSort::Given || sort == PersonSort::Place;
    const auto word = !byWord ? u"NULL"_s : sort == PersonSort::Given ? u"i.given"_s : u"i.place"_s;
    auto order = u"i."_s + sortColumn(language);
    if (sort == PersonSort::LastSeen)
        order.prepend(kLastSeen.toString() + u" DESC, "_s);
    const auto anyMerged = isAnybodyMerged(m_database);
    if (!anyMerged)
        return anyMerged.error();
    auto statement = m_database.prepare(
        ofOne(u"SELECT i.person_id, %1 FROM person_index i WHERE %2 ORDER BY %3"_s.arg(
                  word, conditions.all.join(u" AND "_s), order),
              anyMerged.value()));
    if (!statement)
        return statement.error();
    auto& rows = statement.value();
    if (const auto run = rows.run(conditions.values); !run)
        return run.error();
    QList<qint64> keys;
    QStringList words;
    while (rows.next()) {
        keys.append(rows.value(0).toLongLong());
        if (byWord)
            words.append(rows.value(1).toString());
    }
    if (const auto read = rows.ended(); !read)
        return read.error();
    if (byWord)
        sortByWord(keys, words, language);
    return keys;
}

Result<QList<PersonRow>> PersonListRepository::rows(const QList<qint64>& keys, QDate today)
{
    const auto anyMerged = isAnybodyMerged(m_database);
    if (!anyMerged)
        return anyMerged.error();
    auto statement = m_database.prepare(ofOne(kRow.toString(), anyMerged.value()));
    if (!statement)
        return statement.error();
    auto roles = m_database.prepare(ofGroup(kRoles));
    if (!roles)
        return roles.error();
    QList<PersonRow> rows;
    for (const auto key : keys) {
        if (const auto run = statement.value().run({today.toString(Qt::ISODate), key}); !run)
            return run.error();
        if (!statement.value().next())
            continue;
        const auto value = [&](int column) { return statement.value().value(column); };
        const auto year = value(2);
        const auto stands = standing(roles.value(), key, today);
        if (!stands)
            return stands.error();
        rows.append({
            .line
            = {key, value(0).toString(), value(1).toString(),
               year.isNull() ? std::nullopt : std::optional(year.toInt()), value(3).toString()},
            .lastSeen
            = QDateTime::fromString(value(5).toString(), Qt::ISODate).toLocalTime().date(),
            .standing = stands.value(),
            .dataConsentMissing = value(6).toBool(),
            .needsCompletion = value(4).toBool(),
        });
    }
    return rows;
}

Result<qint64> PersonListRepository::count()
{
    const auto count = m_database.value(u"SELECT count(*) FROM person_index WHERE hidden = 0");
    if (!count)
        return count.error();
    return count.value().toLongLong();
}

Result<QStringList> PersonListRepository::municipalities()
{
    return texts(
        m_database.select(u"SELECT place FROM person_index WHERE hidden = 0 AND place <> '' "
                          "GROUP BY place ORDER BY count(*) DESC, place"));
}

Result<QStringList> PersonListRepository::languages()
{
    return texts(m_database.select(u"SELECT language FROM person_language WHERE deleted = 0 "
                                   "GROUP BY language ORDER BY count(*) DESC, language"));
}

Result<int> PersonListRepository::placeOf(const QString& letters, const QList<qint64>& keys,
                                          Language language)
{
    auto statement = m_database.prepare(
        u"SELECT %1 FROM person_index WHERE person_id = ?"_s.arg(sortColumn(language)));
    if (!statement)
        return statement.error();
    const auto wanted = sortKey(letters, language);
    std::optional<Error> failed;
    const auto found = std::lower_bound(
        keys.begin(), keys.end(), wanted, [&](qint64 key, const QByteArray& goal) {
            if (const auto run = statement.value().run({key}); !run)
                failed = run.error();
            const bool there = statement.value().next();
            return there && statement.value().value(0).toByteArray() < goal;
        });
    if (failed)
        return *failed;
    return int(found - keys.begin());
}

}  // namespace kaasa::storage
