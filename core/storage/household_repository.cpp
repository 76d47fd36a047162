// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/household_repository.h"

#include "core/sql/database.h"
#include "core/storage/person_group.h"
#include "core/storage/row_store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kMembers = uR"(
    SELECT DISTINCT h.uid AS household, m.uid, m.person_id, i.name, m.relation, m.since, m.until
      FROM household_member mine
      JOIN household h ON h.id = mine.household_id AND h.deleted = 0
      JOIN household_member m ON m.household_id = h.id AND m.deleted = 0
      JOIN person_index i ON i.person_id = m.person_id AND i.hidden = 0
     WHERE mine.person_id IN {group} AND mine.deleted = 0
     ORDER BY h.id DESC, m.until IS NOT NULL, i.name, m.id)";

constexpr QStringView kLivesIn = uR"(
    SELECT m.household_id FROM household_member m JOIN household h ON h.id = m.household_id
     WHERE m.person_id IN {group} AND m.deleted = 0 AND h.deleted = 0 AND m.until IS NULL
     ORDER BY m.id LIMIT 1)";

QDate day(const QVariant& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

HouseholdMember fromRow(const QSqlRecord& row)
{
    return {
        .id = Uid::fromBytes(row.value(u"uid"_s).toByteArray()),
        .person = row.value(u"person_id"_s).toLongLong(),
        .name = row.value(u"name"_s).toString(),
        .relation = row.value(u"relation"_s).toString(),
        .since = day(row.value(u"since"_s)),
        .until = day(row.value(u"until"_s)),
    };
}

}  // namespace

Result<QList<Household>> HouseholdRepository::of(qint64 person)
{
    const auto rows = m_database.select(ofGroup(kMembers), {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    QList<Household> households;
    QSet<Uid> seen;  // somebody who came back has two memberships of one household
    for (const auto& row : rows.value()) {
        const auto id = Uid::fromBytes(row.value(u"household"_s).toByteArray());
        if (households.isEmpty() || households.last().id != id)
            households.append({.id = id});
        auto member = fromRow(row);
        if (seen.contains(member.id))
            continue;
        seen.insert(member.id);
        auto& household = households.last();
        if (member.person != person)
            household.others.append(std::move(member));
        else if (household.self.id.isNull())
            household.self = std::move(member);
    }
    return households;
}

Result<void> HouseholdRepository::join(qint64 person, qint64 other, const QString& relation,
                                       const Clock& clock)
{
    RowStore rows(m_database);
    const auto found = m_database.value(ofGroup(kLivesIn), {{u":person"_s, person}});
    if (!found && found.error().code != Error::Code::NotFound)
        return found.error();
    auto household = found ? Result<qint64>(found.value().toLongLong())
                           : rows.put(u"household", Uid::create(clock), {{u"name"_s, QString()}});
    if (!household)
        return household.error();
    if (!found) {
        const auto mine
            = rows.put(u"household_member", Uid::create(clock),
                       {{u"household_id"_s, household.value()}, {u"person_id"_s, person}});
        if (!mine)
            return mine.error();
    }
    const auto put = rows.put(u"household_member", Uid::create(clock),
                              {{u"household_id"_s, household.value()},
                               {u"person_id"_s, other},
                               {u"relation"_s, relation},
                               {u"since"_s, clock.today().toString(Qt::ISODate)}});
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> HouseholdRepository::setRelation(const Uid& membership, const QString& relation)
{
    const auto put
        = RowStore(m_database).put(u"household_member", membership, {{u"relation"_s, relation}});
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> HouseholdRepository::setUntil(const Uid& membership, QDate last)
{
    const auto until = last.isValid() ? QVariant(last.toString(Qt::ISODate)) : QVariant();
    const auto put
        = RowStore(m_database).put(u"household_member", membership, {{u"until"_s, until}});
    return put ? Result<void>() : Result<void>(put.error());
}

}  // namespace kaasa::storage
