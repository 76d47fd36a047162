// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_repository.h"

#include "core/domain/recurrence_rule.h"
#include "core/sql/database.h"
#include "core/storage/child_rows.h"
#include "core/storage/derived_uid.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::Event;
using domain::EventHelper;
using domain::EventId;

namespace {

constexpr QStringView kFind = uR"(
    SELECT e.id, e.uid, e.title, k.code AS kind, p.uid AS project, v.uid AS venue, r.uid AS room,
           e.audience, e.online, e.online_tool, e.capacity_adults, e.capacity_children,
           e.counts_children, e.recurrence, e.responsible, e.description, e.number, e.cancelled_at,
           e.cancelled_reason
      FROM event e LEFT JOIN list_value k ON k.id = e.kind_id LEFT JOIN project p ON p.id = e.project_id
      LEFT JOIN venue v ON v.id = e.venue_id LEFT JOIN room r ON r.id = e.room_id
     WHERE e.deleted = 0 AND %1)";

constexpr QStringView kLanguagesOf = uR"(
    SELECT language FROM event_language WHERE event_id = :event AND deleted = 0 ORDER BY id)";

constexpr QStringView kHelpersOf = uR"(
    SELECT h.name, p.uid, h.role FROM event_person h LEFT JOIN person p ON p.id = h.person_id
     WHERE h.event_id = :event AND h.deleted = 0 ORDER BY h.id)";

constexpr QStringView kLastMade
    = u"SELECT id FROM event WHERE deleted = 0 ORDER BY id DESC LIMIT 1";

std::optional<int> numberFrom(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QVariant storedNumber(const std::optional<int>& number)
{
    return number ? QVariant(*number) : QVariant();
}

Event fromRow(const QSqlRecord& row)
{
    Event event;
    event.id = EventId::fromBytes(row.value(u"uid"_s).toByteArray());
    event.title = row.value(u"title"_s).toString();
    event.kind = row.value(u"kind"_s).toString();
    event.project = domain::ProjectId::fromBytes(row.value(u"project"_s).toByteArray());
    event.venue = domain::VenueId::fromBytes(row.value(u"venue"_s).toByteArray());
    event.room = domain::RoomId::fromBytes(row.value(u"room"_s).toByteArray());
    event.audience = fromCode<domain::Audience>(row.value(u"audience"_s).toString())
                         .value_or(domain::Audience::Closed);
    event.online = row.value(u"online"_s).toBool();
    event.onlineTool = row.value(u"online_tool"_s).toString();
    event.capacityAdults = numberFrom(row.value(u"capacity_adults"_s));
    event.capacityChildren = numberFrom(row.value(u"capacity_children"_s));
    event.countsChildren = row.value(u"counts_children"_s).toBool();
    // a rule that this Kaasa cannot read counts as none; the meetings it made stay
    if (const auto rule = domain::fromRule(row.value(u"recurrence"_s).toString()))
        event.recurrence = rule.value();
    event.responsible = row.value(u"responsible"_s).toString();
    event.description = row.value(u"description"_s).toString();
    event.number = row.value(u"number"_s).toString();
    event.cancelledAt = timeFrom(row.value(u"cancelled_at"_s));
    event.cancelledReason = row.value(u"cancelled_reason"_s).toString();
    return event;
}

// Kind and places are references: `save` adds them.
Values toRow(const Event& event)
{
    return {
        {u"title"_s, event.title},
        {u"audience"_s, codeOf(event.audience)},
        {u"online"_s, event.online ? 1 : 0},
        {u"online_tool"_s, event.onlineTool},
        {u"capacity_adults"_s, storedNumber(event.capacityAdults)},
        {u"capacity_children"_s, storedNumber(event.capacityChildren)},
        {u"counts_children"_s, event.countsChildren ? 1 : 0},
        {u"recurrence"_s, event.recurrence ? domain::toRule(*event.recurrence) : QString()},
        {u"responsible"_s, event.responsible},
        {u"description"_s, event.description},
        {u"number"_s, event.number},
        {u"cancelled_at"_s, storedTime(event.cancelledAt)},
        {u"cancelled_reason"_s, event.cancelledReason},
        {u"deleted"_s, 0},
    };
}

}  // namespace

Result<Event> EventRepository::find(const EventId& id) const
{
    const auto rows
        = m_database.select(kFind.toString().arg(u"e.uid = :uid"_s), {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"event "_s + id.toString(), {u"event"_s}};
    const auto& row = rows.value().first();
    return withParts(fromRow(row), row.value(u"id"_s).toLongLong());
}

Result<Event> EventRepository::findByKey(qint64 key) const
{
    const auto rows = m_database.select(kFind.toString().arg(u"e.id = :key"_s), {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"event"_s, {u"event"_s}};
    return withParts(fromRow(rows.value().first()), key);
}

Result<qint64> EventRepository::keyOf(const EventId& id) const
{
    return RowStore(m_database).idOf(u"event", id.uid());
}

Result<qint64> EventRepository::lastMade() const
{
    const auto key = m_database.value(kLastMade);
    if (!key)
        return key.error();
    return key.value().toLongLong();
}

Result<Event> EventRepository::withParts(Event event, qint64 key) const
{
    const sql::Bindings of{{u":event"_s, key}};
    const auto languages = m_database.select(kLanguagesOf, of);
    if (!languages)
        return languages.error();
    for (const auto& row : languages.value())
        event.languages.append(row.value(0).toString());
    const auto helpers = m_database.select(kHelpersOf, of);
    if (!helpers)
        return helpers.error();
    for (const auto& row : helpers.value()) {
        event.helpers.append({.name = row.value(0).toString(),
                              .person = domain::PersonId::fromBytes(row.value(1).toByteArray()),
                              .role = fromCode<domain::HelperRole>(row.value(2).toString())
                                          .value_or(domain::HelperRole::Helper)});
    }
    return event;
}

Result<qint64> EventRepository::save(const Event& event)
{
    RowStore store(m_database);
    auto values = toRow(event);
    const auto kind = EventKindRepository(m_database).keyOf(event.kind);
    if (!kind)
        return kind.error();
    values.append({u"kind_id"_s, kind.value()});
    const std::array<std::tuple<QString, QStringView, Uid>, 3> references{{
        {u"project_id"_s, u"project", event.project.uid()},
        {u"venue_id"_s, u"venue", event.venue.uid()},
        {u"room_id"_s, u"room", event.room.uid()},
    }};
    for (const auto& [column, table, uid] : references) {
        const auto reference = store.reference(table, uid);
        if (!reference)
            return reference.error();
        values.append({column, reference.value()});
    }
    const auto key = store.put(u"event", event.id.uid(), values);
    if (!key)
        return key.error();
    for (const auto& saved : {saveLanguages(key.value(), event), saveHelpers(key.value(), event)}) {
        if (!saved)
            return saved.error();
    }
    return key.value();
}

Result<void> EventRepository::saveLanguages(qint64 key, const Event& event)
{
    RowStore store(m_database);
    QSet<Uid> kept;
    for (const auto& language : event.languages) {
        const auto uid = derivedUid("event_language", {event.id.toBytes(), language.toLatin1()});
        kept.insert(uid);
        const auto put
            = store.put(u"event_language", uid,
                        {{u"event_id"_s, key}, {u"language"_s, language}, {u"deleted"_s, 0}});
        if (!put)
            return put.error();
    }
    return binOthers(m_database, {u"event_language", u"event_id", key}, kept);
}

Result<void> EventRepository::saveHelpers(qint64 key, const Event& event)
{
    RowStore store(m_database);
    QSet<Uid> kept;
    for (const auto& helper : event.helpers) {
        const auto uid = derivedUid(
            "event_person",
            {event.id.toBytes(), codeOf(helper.role).toLatin1(), helper.name.toUtf8()});
        kept.insert(uid);
        const auto person = store.reference(u"person", helper.person.uid());
        if (!person)
            return person.error();
        const auto put = store.put(u"event_person", uid,
                                   {{u"event_id"_s, key},
                                    {u"person_id"_s, person.value()},
                                    {u"name"_s, helper.name},
                                    {u"role"_s, codeOf(helper.role)},
                                    {u"deleted"_s, 0}});
        if (!put)
            return put.error();
    }
    return binOthers(m_database, {u"event_person", u"event_id", key}, kept);
}

Result<void> EventRepository::remove(const EventId& id)
{
    return RowStore(m_database).bin(u"event", id.uid());
}

}  // namespace kaasa::storage
