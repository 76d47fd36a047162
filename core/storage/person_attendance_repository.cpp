// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_attendance_repository.h"
#include "core/storage/person_group.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// Two desks may both have marked her: the view's row is the one that counts.
constexpr QStringView kMeetings = uR"(
    SELECT lower(hex(e.uid)) AS uid, e.title, s.topic, coalesce(v.name, '') AS place, s.starts_at, s.ends_at,
           p.state, p.arrived_at, p.left_at, p.minutes, s.minutes AS credited
      FROM (SELECT DISTINCT session_id, person_id FROM attendance WHERE person_id IN {group}) AS mine
      JOIN presence p ON p.session_id = mine.session_id AND p.person_id = mine.person_id
      JOIN session s ON s.id = mine.session_id AND s.deleted = 0
      JOIN event e ON e.id = s.event_id AND e.deleted = 0
      LEFT JOIN venue v ON v.id = coalesce(s.venue_id, e.venue_id)
     GROUP BY s.id ORDER BY s.starts_at DESC)";

constexpr QStringView kComing = uR"(
    SELECT lower(hex(e.uid)) AS uid, e.title, s.topic, coalesce(v.name, '') AS place, s.starts_at,
           g.state = 'waiting' AS waiting
      FROM registration g
      JOIN event e ON e.id = g.event_id AND e.deleted = 0 AND e.cancelled_at IS NULL
      JOIN session s ON s.event_id = e.id AND s.deleted = 0 AND s.cancelled_at IS NULL
      LEFT JOIN venue v ON v.id = coalesce(s.venue_id, e.venue_id)
     WHERE g.person_id IN {group} AND g.deleted = 0 AND g.state <> 'cancelled' AND s.ends_at >= :from
     ORDER BY s.starts_at, s.id LIMIT :limit)";

QDateTime time(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

AttendedMeeting fromRow(const QSqlRecord& row)
{
    domain::Attendance mark;
    mark.state = fromCode<domain::AttendanceState>(row.value(u"state"_s).toString())
                     .value_or(domain::AttendanceState::Present);
    mark.arrivedAt = time(row.value(u"arrived_at"_s));
    mark.leftAt = time(row.value(u"left_at"_s));
    if (!row.value(u"minutes"_s).isNull())
        mark.minutes = row.value(u"minutes"_s).toInt();
    domain::Session session;
    session.startsAt = time(row.value(u"starts_at"_s));
    session.endsAt = time(row.value(u"ends_at"_s));
    if (!row.value(u"credited"_s).isNull())
        session.minutes = row.value(u"credited"_s).toInt();
    return {
        .eventUid = row.value(u"uid"_s).toString(),
        .event = row.value(u"title"_s).toString(),
        .topic = row.value(u"topic"_s).toString(),
        .place = row.value(u"place"_s).toString(),
        .startsAt = session.startsAt,
        .state = mark.state,
        .minutes = domain::countedMinutes(mark, session),
    };
}

}  // namespace

Result<QList<AttendedMeeting>> PersonAttendanceRepository::meetings(qint64 person)
{
    const auto rows = m_database.select(ofGroup(kMeetings), {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    QList<AttendedMeeting> list;
    for (const auto& row : rows.value())
        list.append(fromRow(row));
    return list;
}

Result<QList<ComingMeeting>> PersonAttendanceRepository::coming(qint64 person,
                                                                const QDateTime& from, int limit)
{
    const auto rows = m_database.select(ofGroup(kComing),
                                        {{u":person"_s, person},
                                         {u":from"_s, from.toUTC().toString(Qt::ISODate)},
                                         {u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    QList<ComingMeeting> list;
    for (const auto& row : rows.value()) {
        list.append({
            .eventUid = row.value(u"uid"_s).toString(),
            .event = row.value(u"title"_s).toString(),
            .topic = row.value(u"topic"_s).toString(),
            .place = row.value(u"place"_s).toString(),
            .startsAt = time(row.value(u"starts_at"_s)),
            .waiting = row.value(u"waiting"_s).toBool(),
        });
    }
    return list;
}

}  // namespace kaasa::storage
