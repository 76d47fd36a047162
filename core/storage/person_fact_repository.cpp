// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_fact_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/person_group.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// bare columns of the row with the greatest `since` (sqlite.org/lang_select.html, "bare columns")
constexpr QStringView kNewest = uR"(
    SELECT f.fact, f.state, f.value, f.asked_at, m.uid AS member, m.name AS member_name,
           max(coalesce(f.since, '')) AS since
      FROM person_fact f LEFT JOIN member m ON m.id = f.member_id
     WHERE f.person_id IN {group} AND f.deleted = 0 AND coalesce(f.since, '') <= :day
     GROUP BY f.fact)";

constexpr QStringView kHistory = uR"(
    SELECT f.fact, f.state, f.value, f.asked_at, m.uid AS member, m.name AS member_name, f.since
      FROM person_fact f LEFT JOIN member m ON m.id = f.member_id
     WHERE f.person_id IN {group} AND f.deleted = 0 AND f.fact = :fact
     ORDER BY coalesce(f.since, '') DESC, f.id DESC)";

KeptFact fromRow(const QSqlRecord& row)
{
    return {
        .fact = {.key = row.value(u"fact"_s).toString(),
                 .state = fromCode<domain::FactState>(row.value(u"state"_s).toString())
                              .value_or(domain::FactState::Unknown),
                 .value = row.value(u"value"_s).toString(),
                 .askedAt = QDateTime::fromString(row.value(u"asked_at"_s).toString(), Qt::ISODate),
                 .askedBy = domain::MemberId::fromBytes(row.value(u"member"_s).toByteArray())},
        .since = QDate::fromString(row.value(u"since"_s).toString(), Qt::ISODate),
        .askedBy = row.value(u"member_name"_s).toString(),
    };
}

/// Two computers that note the same answer of the same day make one row.
Uid uidOf(const Uid& person, const QString& key, QDate since)
{
    return derivedUid("person_fact",
                      {person.toBytes(), key.toUtf8(), since.toString(Qt::ISODate).toLatin1()});
}

Result<QList<KeptFact>> fromRows(const Result<sql::Rows>& rows)
{
    if (!rows)
        return rows.error();
    QList<KeptFact> facts;
    for (const auto& row : rows.value())
        facts.append(fromRow(row));
    return facts;
}

}  // namespace

Result<QList<KeptFact>> PersonFactRepository::newest(qint64 person, QDate day)
{
    return fromRows(m_database.select(
        ofGroup(kNewest), {{u":person"_s, person}, {u":day"_s, day.toString(Qt::ISODate)}}));
}

Result<QList<KeptFact>> PersonFactRepository::history(qint64 person, const QString& key)
{
    return fromRows(
        m_database.select(ofGroup(kHistory), {{u":person"_s, person}, {u":fact"_s, key}}));
}

Result<void> PersonFactRepository::save(qint64 person, const Uid& personUid,
                                        const domain::Fact& fact, QDate since, qint64 member)
{
    const auto put
        = RowStore(m_database)
              .put(u"person_fact", uidOf(personUid, fact.key, since),
                   {{u"person_id"_s, person},
                    {u"fact"_s, fact.key},
                    {u"state"_s, codeOf(fact.state)},
                    {u"value"_s, fact.value},
                    {u"since"_s, since.toString(Qt::ISODate)},
                    {u"asked_at"_s,
                     fact.askedAt.isValid() ? QVariant(fact.askedAt.toUTC().toString(Qt::ISODate))
                                            : QVariant()},
                    {u"member_id"_s, member},
                    {u"deleted"_s, 0}});
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> PersonFactRepository::remove(const Uid& personUid, const QString& key, QDate since)
{
    return RowStore(m_database).bin(u"person_fact", uidOf(personUid, key, since));
}

}  // namespace kaasa::storage
