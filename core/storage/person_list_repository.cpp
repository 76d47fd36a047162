// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_list_repository.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// Conditions of the filter, each over the row `i` of person_index.
constexpr QStringView kHasRole
    = uR"(EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = i.person_id
    AND r.deleted = 0 AND r.role = :role AND coalesce(r.since, '') <= :today AND coalesce(r.until, '9') >= :today2))";
constexpr QStringView kHasTag
    = uR"(EXISTS (SELECT 1 FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
    WHERE pt.person_id = i.person_id AND pt.deleted = 0 AND t.deleted = 0 AND t.name = :tag))";
constexpr QStringView kSpeaks
    = uR"(EXISTS (SELECT 1 FROM person_language l WHERE l.person_id = i.person_id
    AND l.deleted = 0 AND l.language = :language))";
constexpr QStringView kRegistered
    = uR"(EXISTS (SELECT 1 FROM registration g WHERE g.person_id = i.person_id
    AND g.event_id = :event AND g.deleted = 0 AND g.state <> 'cancelled'))";
constexpr QStringView kUnseen
    = uR"(NOT EXISTS (SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE a.person_id = i.person_id AND a.mark > a.cleared AND a.state NOT IN ('absent', 'excused')
      AND s.starts_at >= :seen))";
constexpr QStringView kIncomplete
    = uR"(EXISTS (SELECT 1 FROM person p WHERE p.id = i.person_id AND p.needs_completion = 1))";

// The newest line of the ledger decides (ConsentRepository::holding).
constexpr QStringView kNoConsent
    = uR"(coalesce((SELECT c.act <> 'given' OR coalesce(c.valid_until, '9') < :day
    FROM consent c WHERE c.person_id = i.person_id AND c.purpose = :purpose AND c.deleted = 0
    ORDER BY c.happened_at DESC, c.id DESC LIMIT 1), 1))";

constexpr QStringView kRow = uR"(
    SELECT i.name, i.second, i.year, i.place, p.needs_completion,
           (SELECT max(s.starts_at) FROM attendance a JOIN session s ON s.id = a.session_id
             WHERE a.person_id = i.person_id AND a.mark > a.cleared AND a.state NOT IN ('absent', 'excused')) AS seen,
           coalesce((SELECT c.act <> 'given' OR coalesce(c.valid_until, '9') < ?
                       FROM consent c WHERE c.person_id = i.person_id AND c.purpose = 'data' AND c.deleted = 0
                      ORDER BY c.happened_at DESC, c.id DESC LIMIT 1), 1) AS unconsented
      FROM person_index i JOIN person p ON p.id = i.person_id
     WHERE i.person_id = ? AND i.hidden = 0)";

constexpr QStringView kLastSeen
    = uR"((SELECT max(s.starts_at) FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE a.person_id = i.person_id AND a.mark > a.cleared AND a.state NOT IN ('absent', 'excused')))";

QString orderBy(PersonSort sort, Language language)
{
    const auto byName = u"i."_s + sortColumn(language);
    switch (sort) {
    case PersonSort::Family:
        return byName;
    case PersonSort::Given:
        return u"i.given, "_s + byName;
    case PersonSort::Place:
        return u"i.place, "_s + byName;
    case PersonSort::LastSeen:
        return kLastSeen.toString() + u" DESC, "_s + byName;
    }
    Q_UNREACHABLE();
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

bool PersonFilter::isPlain() const
{
    PersonFilter plain;
    plain.text = text;
    return *this == plain;
}

Result<QList<qint64>> PersonListRepository::keys(const PersonFilter& filter, PersonSort sort,
                                                 Language language, QDate today)
{
    QStringList conditions{u"i.hidden = 0"_s};
    sql::Bindings bindings;
    const auto day = today.toString(Qt::ISODate);
    const auto expect = [&](QStringView condition, const sql::Bindings& values) {
        conditions.append(condition.toString());
        bindings += values;
    };
    if (!filter.text.trimmed().isEmpty()) {
        const auto expression = PersonSearch::expression(filter.text);
        if (expression.isEmpty())
            return QList<qint64>();
        expect(u"i.person_id IN (SELECT rowid FROM person_search WHERE person_search MATCH "
               u":expression)",
               {{u":expression"_s, expression}});
    }
    if (!filter.role.isEmpty())
        expect(kHasRole, {{u":role"_s, filter.role}, {u":today"_s, day}, {u":today2"_s, day}});
    if (!filter.tag.isEmpty())
        expect(kHasTag, {{u":tag"_s, filter.tag}});
    if (!filter.municipality.isEmpty())
        expect(u"i.place = :place", {{u":place"_s, filter.municipality}});
    if (!filter.language.isEmpty())
        expect(kSpeaks, {{u":language"_s, filter.language}});
    if (filter.event != 0)
        expect(kRegistered, {{u":event"_s, filter.event}});
    if (filter.notSeenDays)
        expect(kUnseen, {{u":seen"_s, today.addDays(-*filter.notSeenDays).toString(Qt::ISODate)}});
    if (filter.bornFrom)
        expect(u"i.year >= :from", {{u":from"_s, *filter.bornFrom}});
    if (filter.bornTo)
        expect(u"i.year <= :to", {{u":to"_s, *filter.bornTo}});
    if (filter.needsCompletion)
        expect(kIncomplete, {});
    if (!filter.missingConsent.isEmpty())
        expect(kNoConsent, {{u":day"_s, day}, {u":purpose"_s, filter.missingConsent}});

    const auto rows = m_database.select(u"SELECT i.person_id FROM person_index i WHERE "_s
                                            + conditions.join(u" AND "_s) + u" ORDER BY "_s
                                            + orderBy(sort, language),
                                        bindings);
    if (!rows)
        return rows.error();
    QList<qint64> keys;
    keys.reserve(rows.value().size());
    for (const auto& row : rows.value())
        keys.append(row.value(0).toLongLong());
    return keys;
}

Result<QList<PersonRow>> PersonListRepository::rows(const QList<qint64>& keys, QDate today)
{
    auto statement = m_database.prepare(kRow);
    if (!statement)
        return statement.error();
    QList<PersonRow> rows;
    for (const auto key : keys) {
        if (const auto run = statement.value().run({today.toString(Qt::ISODate), key}); !run)
            return run.error();
        if (!statement.value().next())
            continue;
        const auto value = [&](int column) { return statement.value().value(column); };
        const auto year = value(2);
        rows.append({
            .line
            = {key, value(0).toString(), value(1).toString(),
               year.isNull() ? std::nullopt : std::optional(year.toInt()), value(3).toString()},
            .lastSeen
            = QDateTime::fromString(value(5).toString(), Qt::ISODate).toLocalTime().date(),
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

}  // namespace kaasa::storage
