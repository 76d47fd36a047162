// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/registration_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/person_group.h"
#include "core/storage/person_search.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::Registration;
using domain::RegistrationState;

namespace {

constexpr QStringView kFind = uR"(
    SELECT g.uid, e.uid AS event, p.uid AS person, g.state, g.queued, g.children, g.registered_at,
           g.heard_from, g.remark, g.cancelled_reason, g.over_reason
      FROM registration g JOIN event e ON e.id = g.event_id JOIN person p ON p.id = g.person_id
     WHERE g.event_id = :event AND g.person_id IN {group} AND g.deleted = 0
     ORDER BY CASE g.state WHEN 'registered' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END,
              g.person_id <> :person2
     LIMIT 1)";

// Of two records that were merged one registration stands: the better one, else the surviving
// record's. Hardly anybody is merged, so that is asked first. Who was added by the act that is
// under way is in no index yet.
const QString kStands = uR"(
    (NOT EXISTS (SELECT 1 FROM person_index z WHERE z.root_id = m.root_id AND z.root_id <> z.person_id)
     OR g.id = (SELECT h.id FROM registration h JOIN person_index y ON y.person_id = h.person_id
                 WHERE h.event_id = g.event_id AND h.deleted = 0 AND y.root_id = m.root_id
                 ORDER BY CASE h.state WHEN 'registered' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END,
                          h.person_id <> y.root_id, h.id LIMIT 1)))"_s;

constexpr QStringView kLines = uR"(
    SELECT g.id, i.person_id, i.name, i.second, i.year, i.place, g.state, g.queued, g.children,
           g.registered_at, g.remark, g.cancelled_reason, g.over_reason, g.heard_from
      FROM registration g JOIN person_index m ON m.person_id = g.person_id
      JOIN person_index i ON i.person_id = m.root_id
     WHERE g.event_id = :event AND g.deleted = 0 AND %1 %2)";

constexpr QStringView kPlaces = uR"(
    SELECT e.capacity_adults, e.capacity_children,
           coalesce(sum(g.state = 'registered'), 0) AS registered,
           coalesce(sum(CASE WHEN g.state = 'registered' AND g.queued = 0 THEN g.children END), 0) AS children_in,
           coalesce(sum(g.state = 'waiting'), 0) AS waiting,
           coalesce(sum(g.state = 'registered' AND g.queued <> 0), 0) AS childcare,
           coalesce(sum(g.state = 'cancelled'), 0) AS cancelled
      FROM event e LEFT JOIN (
           SELECT g.* FROM registration g LEFT JOIN person_index m ON m.person_id = g.person_id
            WHERE g.event_id = :event2 AND g.deleted = 0 AND %1) AS g ON g.event_id = e.id
     WHERE e.id = :event GROUP BY e.id)";

std::optional<int> numberFrom(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

RegistrationState stateFrom(const QVariant& code)
{
    return fromCode<RegistrationState>(code.toString()).value_or(RegistrationState::Registered);
}

Registration fromRow(const QSqlRecord& row)
{
    return {
        .id = domain::RegistrationId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .event = domain::EventId::fromBytes(row.value(u"event"_s).toByteArray()),
        .person = domain::PersonId::fromBytes(row.value(u"person"_s).toByteArray()),
        .state = stateFrom(row.value(u"state"_s)),
        .registeredAt = timeFrom(row.value(u"registered_at"_s)),
        .queued = row.value(u"queued"_s).toLongLong(),
        .children = row.value(u"children"_s).toInt(),
        .overReason = row.value(u"over_reason"_s).toString(),
        .heardFrom = row.value(u"heard_from"_s).toString(),
        .remark = row.value(u"remark"_s).toString(),
        .cancelledReason = row.value(u"cancelled_reason"_s).toString(),
    };
}

// References are added by `save`.
Values toRow(const Registration& registration)
{
    return {
        {u"state"_s, codeOf(registration.state)},
        {u"queued"_s, registration.queued},
        {u"children"_s, registration.children},
        {u"registered_at"_s, storedTime(registration.registeredAt)},
        {u"heard_from"_s, registration.heardFrom},
        {u"remark"_s, registration.remark},
        {u"cancelled_reason"_s, registration.cancelledReason},
        {u"over_reason"_s, registration.overReason},
        {u"deleted"_s, 0},
    };
}

RegistrationLine lineFromRow(const QSqlRecord& row)
{
    return {
        .key = row.value(u"id"_s).toLongLong(),
        .person = row.value(u"person_id"_s).toLongLong(),
        .name = row.value(u"name"_s).toString(),
        .second = row.value(u"second"_s).toString(),
        .year = numberFrom(row.value(u"year"_s)),
        .place = row.value(u"place"_s).toString(),
        .state = stateFrom(row.value(u"state"_s)),
        .queued = row.value(u"queued"_s).toLongLong(),
        .children = row.value(u"children"_s).toInt(),
        .registeredAt = timeFrom(row.value(u"registered_at"_s)),
        .remark = row.value(u"remark"_s).toString(),
        .cancelledReason = row.value(u"cancelled_reason"_s).toString(),
        .overReason = row.value(u"over_reason"_s).toString(),
        .heardFrom = row.value(u"heard_from"_s).toString(),
    };
}

}  // namespace

Result<std::optional<Registration>> RegistrationRepository::find(qint64 event, qint64 person) const
{
    const auto rows = m_database.select(
        ofGroup(kFind), {{u":event"_s, event}, {u":person"_s, person}, {u":person2"_s, person}});
    if (!rows)
        return rows.error();
    return rows.value().isEmpty() ? std::nullopt : std::optional(fromRow(rows.value().first()));
}

Result<QList<RegistrationLine>> RegistrationRepository::select(const QString& tail,
                                                               qint64 event) const
{
    const auto rows
        = m_database.select(kLines.toString().arg(kStands, tail), {{u":event"_s, event}});
    if (!rows)
        return rows.error();
    QList<RegistrationLine> lines;
    for (const auto& row : rows.value())
        lines.append(lineFromRow(row));
    return lines;
}

Result<QList<RegistrationLine>> RegistrationRepository::ofEvent(qint64 event,
                                                                Language language) const
{
    return select(
        u"ORDER BY CASE g.state WHEN 'registered' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END, "
        "CASE g.state WHEN 'waiting' THEN g.queued END, i.%1, i.person_id"_s.arg(
            sortColumn(language)),
        event);
}

Result<QList<RegistrationLine>> RegistrationRepository::queueOf(qint64 event) const
{
    return select(u"AND g.state <> 'cancelled' AND (g.state = 'waiting' OR g.queued <> 0) "
                  "ORDER BY g.queued, g.uid"_s,
                  event);
}

Result<Places> RegistrationRepository::places(qint64 event) const
{
    const auto rows = m_database.select(kPlaces.toString().arg(kStands),
                                        {{u":event"_s, event}, {u":event2"_s, event}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"event"_s, {u"event"_s}};
    const auto& row = rows.value().first();
    return Places{
        .adults = numberFrom(row.value(u"capacity_adults"_s)),
        .children = numberFrom(row.value(u"capacity_children"_s)),
        .registered = row.value(u"registered"_s).toInt(),
        .childrenIn = row.value(u"children_in"_s).toInt(),
        .waiting = row.value(u"waiting"_s).toInt(),
        .waitingForChildcare = row.value(u"childcare"_s).toInt(),
        .cancelled = row.value(u"cancelled"_s).toInt(),
    };
}

Result<void> RegistrationRepository::save(const Registration& registration)
{
    RowStore store(m_database);
    auto values = toRow(registration);
    const auto event = store.idOf(u"event", registration.event.uid());
    if (!event)
        return event.error();
    const auto person = store.idOf(u"person", registration.person.uid());
    if (!person)
        return person.error();
    values.append({u"event_id"_s, event.value()});
    values.append({u"person_id"_s, person.value()});
    const auto put
        = store.put(u"registration", idOf(registration.event, registration.person).uid(), values);
    return put ? Result<void>() : Result<void>(put.error());
}

domain::RegistrationId RegistrationRepository::idOf(const domain::EventId& event,
                                                    const domain::PersonId& person)
{
    return domain::RegistrationId(derivedUid("registration", {event.toBytes(), person.toBytes()}));
}

}  // namespace kaasa::storage
