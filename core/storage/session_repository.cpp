// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::Session;
using domain::SessionId;

namespace {

constexpr QStringView kSelect = uR"(
    SELECT s.uid, e.uid AS event, s.series_day, s.starts_at, s.ends_at, s.minutes, s.topic, s.note,
           v.uid AS venue, r.uid AS room, s.cancelled_at, s.cancelled_reason
      FROM session s JOIN event e ON e.id = s.event_id LEFT JOIN venue v ON v.id = s.venue_id
      LEFT JOIN room r ON r.id = s.room_id
     WHERE s.deleted = 0 AND %1 ORDER BY s.starts_at, s.id)";

constexpr QStringView kHasAttendance = uR"(
    SELECT EXISTS (SELECT 1 FROM attendance a JOIN session s ON s.id = a.session_id
                    WHERE s.uid = :uid AND a.mark > a.cleared))";

Session fromRow(const QSqlRecord& row)
{
    const auto minutes = row.value(u"minutes"_s);
    return {
        .id = SessionId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .event = domain::EventId::fromBytes(row.value(u"event"_s).toByteArray()),
        .seriesDay = dayFrom(row.value(u"series_day"_s)),
        .startsAt = timeFrom(row.value(u"starts_at"_s)),
        .endsAt = timeFrom(row.value(u"ends_at"_s)),
        .minutes = minutes.isNull() ? std::nullopt : std::optional(minutes.toInt()),
        .topic = row.value(u"topic"_s).toString(),
        .venue = domain::VenueId::fromBytes(row.value(u"venue"_s).toByteArray()),
        .room = domain::RoomId::fromBytes(row.value(u"room"_s).toByteArray()),
        .note = row.value(u"note"_s).toString(),
        .cancelledAt = timeFrom(row.value(u"cancelled_at"_s)),
        .cancelledReason = row.value(u"cancelled_reason"_s).toString(),
    };
}

// References are added by `save`.
Values toRow(const Session& session)
{
    return {
        {u"series_day"_s, storedDay(session.seriesDay)},
        {u"starts_at"_s, storedTime(session.startsAt)},
        {u"ends_at"_s, storedTime(session.endsAt)},
        {u"minutes"_s, session.minutes ? QVariant(*session.minutes) : QVariant()},
        {u"topic"_s, session.topic},
        {u"note"_s, session.note},
        {u"cancelled_at"_s, storedTime(session.cancelledAt)},
        {u"cancelled_reason"_s, session.cancelledReason},
        {u"deleted"_s, 0},
    };
}

}  // namespace

Result<QList<Session>> SessionRepository::select(const QString& where, qint64 key) const
{
    const auto rows = m_database.select(kSelect.toString().arg(where), {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    QList<Session> sessions;
    for (const auto& row : rows.value())
        sessions.append(fromRow(row));
    return sessions;
}

Result<Session> SessionRepository::find(const SessionId& id) const
{
    const auto key = keyOf(id);
    if (!key)
        return key.error();
    return findByKey(key.value());
}

Result<Session> SessionRepository::findByKey(qint64 key) const
{
    const auto sessions = select(u"s.id = :key"_s, key);
    if (!sessions)
        return sessions.error();
    if (sessions.value().isEmpty())
        return Error{Error::Code::NotFound, u"session"_s, {u"session"_s}};
    return sessions.value().first();
}

Result<qint64> SessionRepository::keyOf(const SessionId& id) const
{
    return RowStore(m_database).idOf(u"session", id.uid());
}

Result<QList<Session>> SessionRepository::ofEvent(qint64 event) const
{
    return select(u"s.event_id = :key"_s, event);
}

Result<qint64> SessionRepository::save(const Session& session)
{
    RowStore store(m_database);
    auto values = toRow(session);
    const std::array<std::tuple<QString, QStringView, Uid>, 3> references{{
        {u"event_id"_s, u"event", session.event.uid()},
        {u"venue_id"_s, u"venue", session.venue.uid()},
        {u"room_id"_s, u"room", session.room.uid()},
    }};
    for (const auto& [column, table, uid] : references) {
        const auto reference = store.reference(table, uid);
        if (!reference)
            return reference.error();
        values.append({column, reference.value()});
    }
    return store.put(u"session", session.id.uid(), values);
}

Result<void> SessionRepository::remove(const SessionId& id)
{
    return RowStore(m_database).bin(u"session", id.uid());
}

Result<bool> SessionRepository::hasAttendance(const SessionId& id) const
{
    const auto found = m_database.value(kHasAttendance, {{u":uid"_s, id.toBytes()}});
    if (!found)
        return found.error();
    return found.value().toBool();
}

SessionId SessionRepository::idInSeries(const domain::EventId& event, QDate day)
{
    return SessionId(
        derivedUid("session", {event.toBytes(), day.toString(Qt::ISODate).toLatin1()}));
}

}  // namespace kaasa::storage
