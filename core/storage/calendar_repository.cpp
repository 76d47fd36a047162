// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendar_repository.h"

#include "core/sql/database.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// Who took part is the newest live mark of each person, as in the view `presence`; written out
// here, because SQLite would compute the whole view for each line.
constexpr QStringView kMeetings = uR"(
    SELECT s.id AS session, e.id AS event, e.title, s.topic, k.code AS kind,
           coalesce(sv.name, ev.name, '') AS venue, coalesce(sr.name, er.name, '') AS room,
           e.online, e.online_tool, s.starts_at, s.ends_at, e.counts_children, e.capacity_adults,
           (s.cancelled_at IS NOT NULL OR e.cancelled_at IS NOT NULL) AS cancelled,
           (SELECT uid FROM project WHERE id = e.project_id) AS project,
           (SELECT count(*) FROM session o WHERE o.event_id = e.id AND o.deleted = 0
               AND (o.starts_at, o.id) <= (s.starts_at, s.id)) AS number,
           (SELECT count(*) FROM session o WHERE o.event_id = e.id AND o.deleted = 0) AS of_all,
           (SELECT count(*) FROM registration g WHERE g.event_id = e.id AND g.state = 'registered'
               AND g.deleted = 0) AS registered,
           (SELECT count(*) FROM registration g WHERE g.event_id = e.id AND g.state = 'waiting'
               AND g.deleted = 0) AS waiting,
           (SELECT count(*) FROM (SELECT max(a.mark), a.state FROM attendance a
                                   WHERE a.session_id = s.id AND a.mark > a.cleared GROUP BY a.person_id)
             WHERE state IN ('present', 'late', 'left_early', 'online')) AS present,
           (SELECT count(DISTINCT a.person_id) FROM attendance a
             WHERE a.session_id = s.id AND a.mark > a.cleared) AS noted
      FROM session s JOIN event e ON e.id = s.event_id LEFT JOIN list_value k ON k.id = e.kind_id
      LEFT JOIN venue sv ON sv.id = s.venue_id LEFT JOIN venue ev ON ev.id = e.venue_id AND s.venue_id IS NULL
      LEFT JOIN room sr ON sr.id = s.room_id
      LEFT JOIN room er ON er.id = e.room_id AND s.room_id IS NULL AND s.venue_id IS NULL
     WHERE s.deleted = 0 AND e.deleted = 0 AND %1)";

constexpr QStringView kEvents = uR"(
    SELECT e.id AS event, e.uid, e.title, k.code AS kind, coalesce(v.name, '') AS venue,
           coalesce(r.name, '') AS room, e.capacity_adults, e.cancelled_at IS NOT NULL AS cancelled,
           (SELECT uid FROM project WHERE id = e.project_id) AS project,
           min(s.starts_at) AS starts_at, max(s.ends_at) AS ends_at, count(s.id) AS sessions,
           (SELECT count(*) FROM registration g WHERE g.event_id = e.id AND g.state = 'registered'
               AND g.deleted = 0) AS registered,
           (SELECT count(*) FROM registration g WHERE g.event_id = e.id AND g.state = 'waiting'
               AND g.deleted = 0) AS waiting
      FROM event e LEFT JOIN session s ON s.event_id = e.id AND s.deleted = 0
      LEFT JOIN list_value k ON k.id = e.kind_id LEFT JOIN venue v ON v.id = e.venue_id
      LEFT JOIN room r ON r.id = e.room_id
     WHERE e.deleted = 0 GROUP BY e.id ORDER BY min(s.starts_at) IS NULL, min(s.starts_at), e.id)";

constexpr QStringView kTitles = uR"(
    SELECT e.id AS event, e.uid, e.title,
           (SELECT min(s.starts_at) FROM session s WHERE s.event_id = e.id AND s.deleted = 0) AS starts_at
      FROM event e WHERE e.deleted = 0 ORDER BY starts_at DESC, e.id DESC)";

// A meeting lasts at most a day, so whatever overlaps began less than a day before.
constexpr QStringView kClashes = uR"(
    WITH ours AS (
      SELECT s.id, s.starts_at, s.ends_at,
             CASE WHEN s.venue_id IS NULL THEN coalesce(s.room_id, e.room_id) ELSE s.room_id END AS room_id
        FROM session s JOIN event e ON e.id = s.event_id
       WHERE e.id = :event AND s.deleted = 0 AND s.cancelled_at IS NULL AND e.cancelled_at IS NULL),
    people AS (
      SELECT responsible AS name FROM event WHERE id = :event2 AND responsible <> ''
      UNION SELECT name FROM event_person WHERE event_id = :event3 AND deleted = 0)
    SELECT o.id AS session, e.id AS event, e.title, s.starts_at, s.ends_at,
           (SELECT name FROM room WHERE id = o.room_id AND o.room_id =
             CASE WHEN s.venue_id IS NULL THEN coalesce(s.room_id, e.room_id) ELSE s.room_id END) AS room,
           (SELECT p.name FROM people p WHERE p.name = e.responsible OR p.name IN
             (SELECT h.name FROM event_person h WHERE h.event_id = e.id AND h.deleted = 0) LIMIT 1) AS person
      FROM ours o JOIN session s ON s.starts_at < o.ends_at AND s.ends_at > o.starts_at
           AND s.starts_at > strftime('%Y-%m-%dT%H:%M:%SZ', o.starts_at, '-1 day')
      JOIN event e ON e.id = s.event_id
     WHERE e.id <> :event4 AND s.deleted = 0 AND e.deleted = 0 AND s.cancelled_at IS NULL
       AND e.cancelled_at IS NULL ORDER BY s.starts_at, s.id)";

std::optional<int> numberFrom(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

MeetingLine meetingFromRow(const QSqlRecord& row)
{
    MeetingLine line;
    line.session = row.value(u"session"_s).toLongLong();
    line.event = row.value(u"event"_s).toLongLong();
    line.title = row.value(u"title"_s).toString();
    line.topic = row.value(u"topic"_s).toString();
    line.kind = row.value(u"kind"_s).toString();
    line.project = domain::ProjectId::fromBytes(row.value(u"project"_s).toByteArray());
    line.venue = row.value(u"venue"_s).toString();
    line.room = row.value(u"room"_s).toString();
    line.online = row.value(u"online"_s).toBool();
    line.onlineTool = row.value(u"online_tool"_s).toString();
    line.startsAt = timeFrom(row.value(u"starts_at"_s));
    line.endsAt = timeFrom(row.value(u"ends_at"_s));
    line.number = row.value(u"number"_s).toInt();
    line.of = row.value(u"of_all"_s).toInt();
    line.cancelled = row.value(u"cancelled"_s).toBool();
    line.countsChildren = row.value(u"counts_children"_s).toBool();
    line.capacityAdults = numberFrom(row.value(u"capacity_adults"_s));
    line.registered = row.value(u"registered"_s).toInt();
    line.waiting = row.value(u"waiting"_s).toInt();
    line.present = row.value(u"present"_s).toInt();
    line.noted = row.value(u"noted"_s).toInt();
    return line;
}

EventLine eventFromRow(const QSqlRecord& row)
{
    EventLine line;
    line.event = row.value(u"event"_s).toLongLong();
    line.id = domain::EventId::fromBytes(row.value(u"uid"_s).toByteArray());
    line.title = row.value(u"title"_s).toString();
    line.kind = row.value(u"kind"_s).toString();
    line.project = domain::ProjectId::fromBytes(row.value(u"project"_s).toByteArray());
    line.venue = row.value(u"venue"_s).toString();
    line.room = row.value(u"room"_s).toString();
    line.startsAt = timeFrom(row.value(u"starts_at"_s));
    line.endsAt = timeFrom(row.value(u"ends_at"_s));
    line.sessions = row.value(u"sessions"_s).toInt();
    line.cancelled = row.value(u"cancelled"_s).toBool();
    line.capacityAdults = numberFrom(row.value(u"capacity_adults"_s));
    line.registered = row.value(u"registered"_s).toInt();
    line.waiting = row.value(u"waiting"_s).toInt();
    return line;
}

Result<std::optional<MeetingLine>> firstOf(const Result<QList<MeetingLine>>& lines)
{
    if (!lines)
        return lines.error();
    return lines.value().isEmpty() ? std::nullopt : std::optional(lines.value().first());
}

}  // namespace

Result<QList<MeetingLine>>
CalendarRepository::select(const QString& where,
                           const QList<std::pair<QString, QVariant>>& bindings) const
{
    const auto rows = m_database.select(kMeetings.toString().arg(where), bindings);
    if (!rows)
        return rows.error();
    QList<MeetingLine> lines;
    for (const auto& row : rows.value())
        lines.append(meetingFromRow(row));
    return lines;
}

Result<QList<MeetingLine>> CalendarRepository::meetings(const QDateTime& from,
                                                        const QDateTime& to) const
{
    return select(u"s.starts_at >= :from AND s.starts_at < :to ORDER BY s.starts_at, s.id"_s,
                  {{u":from"_s, storedTime(from)}, {u":to"_s, storedTime(to)}});
}

Result<QList<MeetingLine>> CalendarRepository::meetingsOf(qint64 event) const
{
    return select(u"e.id = :event ORDER BY s.starts_at, s.id"_s, {{u":event"_s, event}});
}

Result<MeetingLine> CalendarRepository::meeting(qint64 session) const
{
    const auto line = firstOf(select(u"s.id = :session"_s, {{u":session"_s, session}}));
    if (!line)
        return line.error();
    if (!line.value())
        return Error{Error::Code::NotFound, u"session"_s, {u"session"_s}};
    return *line.value();
}

Result<std::optional<MeetingLine>> CalendarRepository::next(const QDateTime& from) const
{
    return firstOf(
        select(u"s.starts_at >= :from AND s.cancelled_at IS NULL AND e.cancelled_at IS NULL"
               " ORDER BY s.starts_at, s.id LIMIT 1"_s,
               {{u":from"_s, storedTime(from)}}));
}

Result<std::optional<MeetingLine>> CalendarRepository::previous(const QDateTime& from) const
{
    return firstOf(
        select(u"s.starts_at < :from AND s.cancelled_at IS NULL AND e.cancelled_at IS NULL"
               " ORDER BY s.starts_at DESC, s.id LIMIT 1"_s,
               {{u":from"_s, storedTime(from)}}));
}

Result<QList<EventLine>> CalendarRepository::events() const
{
    const auto rows = m_database.select(kEvents);
    if (!rows)
        return rows.error();
    QList<EventLine> lines;
    for (const auto& row : rows.value())
        lines.append(eventFromRow(row));
    return lines;
}

Result<QList<EventTitle>> CalendarRepository::titles() const
{
    const auto rows = m_database.select(kTitles);
    if (!rows)
        return rows.error();
    QList<EventTitle> titles;
    for (const auto& row : rows.value()) {
        titles.append({row.value(0).toLongLong(),
                       domain::EventId::fromBytes(row.value(1).toByteArray()),
                       row.value(2).toString(), timeFrom(row.value(3))});
    }
    return titles;
}

Result<QList<Clash>> CalendarRepository::clashesOf(qint64 event) const
{
    const auto rows = m_database.select(kClashes,
                                        {{u":event"_s, event},
                                         {u":event2"_s, event},
                                         {u":event3"_s, event},
                                         {u":event4"_s, event}});
    if (!rows)
        return rows.error();
    QList<Clash> clashes;
    for (const auto& row : rows.value()) {
        Clash clash;
        clash.session = row.value(u"session"_s).toLongLong();
        clash.otherEvent = row.value(u"event"_s).toLongLong();
        clash.otherTitle = row.value(u"title"_s).toString();
        clash.startsAt = timeFrom(row.value(u"starts_at"_s));
        clash.endsAt = timeFrom(row.value(u"ends_at"_s));
        for (const auto over : {Clash::Over::Room, Clash::Over::Person}) {
            clash.over = over;
            clash.shared
                = row.value(over == Clash::Over::Room ? u"room"_s : u"person"_s).toString();
            if (!clash.shared.isEmpty())
                clashes.append(clash);
        }
    }
    return clashes;
}

}  // namespace kaasa::storage
