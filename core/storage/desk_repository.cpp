// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/desk_repository.h"

#include "core/domain/badge_number.h"
#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kMeetings = uR"(
    SELECT s.id, s.event_id, e.title, s.topic, s.starts_at, s.ends_at, e.counts_children,
           coalesce(v.name, ev.name, '') AS venue, coalesce(r.name, er.name, '') AS room
      FROM session s JOIN event e ON e.id = s.event_id
      LEFT JOIN venue v ON v.id = s.venue_id
      LEFT JOIN room r ON r.id = s.room_id
      LEFT JOIN venue ev ON ev.id = e.venue_id AND s.venue_id IS NULL
      LEFT JOIN room er ON er.id = e.room_id AND s.room_id IS NULL AND s.venue_id IS NULL)";

// Meetings last at most a day (core/domain/session.h), so the index on the start narrows enough.
constexpr QStringView kBetween = uR"(
     WHERE s.starts_at >= :day_before AND s.starts_at <= :until AND s.ends_at >= :from
       AND s.deleted = 0 AND s.cancelled_at IS NULL AND e.deleted = 0 AND e.cancelled_at IS NULL
     ORDER BY s.starts_at, s.id)";

constexpr QStringView kHolder = uR"(
    SELECT i.root_id FROM person_badge b JOIN person_index i ON i.person_id = b.person_id
     WHERE b.number = :number AND b.deleted = 0 AND b.revoked_at IS NULL
     ORDER BY b.id DESC LIMIT 1)";

constexpr QStringView kLastAct = uR"(
    SELECT act_id
      FROM (SELECT c.act_id, a.batch_id FROM change c JOIN act a ON a.id = c.act_id
             WHERE c.person_id = :person AND c.tab = :tab AND c.key1 = :session
               AND a.undone_by IS NULL AND a.undoes IS NULL
             ORDER BY c.id DESC LIMIT 1) AS last
     WHERE batch_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM change other WHERE other.act_id = last.act_id
                          AND other.person_id IS NOT NULL AND other.person_id != :person2))";

// At this computer: somebody else may stand at the other door of the same meeting.
constexpr QStringView kLastAtDoor = uR"(
    SELECT c.act_id FROM change c JOIN act a ON a.id = c.act_id
     WHERE c.event_id = (SELECT event_id FROM session WHERE id = :session)
       AND (a.kind LIKE 'desk.%' OR a.kind IN ('attendance.check_in', 'attendance.clear'))
       AND a.device_id = 1 AND a.undone_by IS NULL AND a.undoes IS NULL AND a.batch_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM change other WHERE other.act_id = c.act_id
                          AND other.person_id IS NOT NULL AND other.person_id IS NOT c.person_id)
     ORDER BY c.id DESC LIMIT 1)";

constexpr QStringView kWaiting = uR"(
    SELECT id FROM registration
     WHERE person_id = :person AND event_id = :event AND state = 'waiting' AND deleted = 0)";

constexpr qint64 kOpensBefore = 2 * 3600;  // seconds
constexpr qint64 kClosesAfter = 3600;

constexpr QStringView kHeardFrom = uR"(
    SELECT answer FROM (
        SELECT code AS answer, 0 AS later, id AS place FROM list_value
         WHERE list = 'heard_from' AND deleted = 0
        UNION ALL
        SELECT heard_from, 1, -count(*) FROM (SELECT heard_from FROM registration ORDER BY id DESC LIMIT 2000)
         WHERE heard_from <> '' GROUP BY heard_from)
     GROUP BY answer ORDER BY min(later), min(place), answer LIMIT :limit)";

QString stored(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

DeskMeeting fromRow(const QSqlRecord& row)
{
    QStringList place{row.value(u"venue"_s).toString(), row.value(u"room"_s).toString()};
    place.removeAll(QString());
    return {
        .session = row.value(u"id"_s).toLongLong(),
        .event = row.value(u"event_id"_s).toLongLong(),
        .title = row.value(u"title"_s).toString(),
        .topic = row.value(u"topic"_s).toString(),
        .place = place.join(u", "_s),
        .startsAt = QDateTime::fromString(row.value(u"starts_at"_s).toString(), Qt::ISODate),
        .endsAt = QDateTime::fromString(row.value(u"ends_at"_s).toString(), Qt::ISODate),
        .countsChildren = row.value(u"counts_children"_s).toInt() != 0,
    };
}

Result<std::optional<qint64>> maybe(const Result<QVariant>& value)
{
    if (value)
        return std::optional(value.value().toLongLong());
    if (value.error().code == Error::Code::NotFound)
        return std::optional<qint64>();
    return value.error();
}

}  // namespace

Result<QList<DeskMeeting>> DeskRepository::meetings(const QDateTime& from, const QDateTime& until)
{
    const auto rows = m_database.select(kMeetings.toString() + kBetween.toString(),
                                        {{u":day_before"_s, stored(from.addDays(-1))},
                                         {u":from"_s, stored(from)},
                                         {u":until"_s, stored(until)}});
    if (!rows)
        return rows.error();
    QList<DeskMeeting> meetings;
    for (const auto& row : rows.value())
        meetings.append(fromRow(row));
    return meetings;
}

Result<DeskMeeting> DeskRepository::meeting(qint64 session)
{
    const auto rows = m_database.select(kMeetings.toString() + u" WHERE s.id = :session"_s,
                                        {{u":session"_s, session}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"session"_s, {u"session"_s}};
    return fromRow(rows.value().first());
}

Result<QList<DeskMeeting>> DeskRepository::openAt(const QDateTime& moment)
{
    auto open = meetings(moment.addSecs(-kClosesAfter), moment.addSecs(kOpensBefore));
    if (!open)
        return open.error();
    std::stable_sort(open.value().begin(), open.value().end(),
                     [&moment](const DeskMeeting& a, const DeskMeeting& b) {
                         return std::abs(moment.secsTo(a.startsAt))
                             < std::abs(moment.secsTo(b.startsAt));
                     });
    return open;
}

bool DeskRepository::isOpenAt(const DeskMeeting& meeting, const QDateTime& moment)
{
    return meeting.startsAt <= moment.addSecs(kOpensBefore)
        && meeting.endsAt >= moment.addSecs(-kClosesAfter);
}

Result<QStringList> DeskRepository::heardFrom(int limit)
{
    const auto rows = m_database.select(kHeardFrom, {{u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    QStringList places;
    for (const auto& row : rows.value())
        places.append(row.value(0).toString());
    return places;
}

Result<std::optional<qint64>> DeskRepository::holderOf(const domain::BadgeNumber& badge)
{
    return maybe(m_database.value(kHolder, {{u":number"_s, badge.toString()}}));
}

Result<std::optional<qint64>> DeskRepository::lastActOn(qint64 session, qint64 person)
{
    return maybe(m_database.value(kLastAct,
                                  {{u":person"_s, person},
                                   {u":person2"_s, person},
                                   {u":tab"_s, findTable(u"attendance")->number},
                                   {u":session"_s, session}}));
}

Result<std::optional<qint64>> DeskRepository::lastActAtDoor(qint64 session)
{
    return maybe(m_database.value(kLastAtDoor, {{u":session"_s, session}}));
}

Result<std::optional<qint64>> DeskRepository::capacity(qint64 event)
{
    return maybe(m_database.value(
        u"SELECT capacity_adults FROM event WHERE id = :event AND capacity_adults IS NOT NULL",
        {{u":event"_s, event}}));
}

Result<std::optional<qint64>> DeskRepository::waitingRegistration(qint64 event, qint64 person)
{
    return maybe(m_database.value(kWaiting, {{u":person"_s, person}, {u":event"_s, event}}));
}

}  // namespace kaasa::storage
