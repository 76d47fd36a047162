// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attendance_repository.h"

#include "core/sql/database.h"
#include "core/storage/act.h"
#include "core/storage/person_group.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kOne = uR"(
    SELECT session_id, person_id, state, arrived_at, left_at, minutes, children, note
      FROM presence WHERE session_id = :session AND person_id IN {group}
     ORDER BY mark DESC LIMIT 1)";

constexpr QStringView kOfSession = uR"(
    SELECT session_id, person_id, state, arrived_at, left_at, minutes, children, note
      FROM presence WHERE session_id = :session)";

// As the view `presence`, written out: joined with sessions, SQLite would compute the view for the
// whole profile, which takes seconds for a million marks.
constexpr QStringView kOfEvent = uR"(
    SELECT session_id, person_id, state, arrived_at, left_at, minutes, children, note
      FROM (SELECT a.session_id, a.person_id, a.state, a.left_at, a.minutes, a.children, a.note, max(a.mark),
                   (SELECT min(b.arrived_at) FROM attendance b
                     WHERE b.session_id = a.session_id AND b.person_id = a.person_id AND b.mark > b.cleared)
                     AS arrived_at
              FROM session s JOIN attendance a ON a.session_id = s.id
             WHERE s.event_id = :event AND s.deleted = 0 AND a.mark > a.cleared
             GROUP BY a.session_id, a.person_id))";

// A second mark keeps the first arrival of whoever is there; after a clearing, or when she was
// noted as not coming, it starts anew.
constexpr QStringView kMark = uR"(
    INSERT INTO attendance (session_id, person_id, device_id, mark, state, minutes, arrived_at, left_at, children,
                            source, note, member_id)
    VALUES (:session, :person, :device, :mark, :state, :minutes, :arrived, :left, :children, :source, :note, :member)
    ON CONFLICT (session_id, person_id, device_id) DO UPDATE SET
      mark = excluded.mark, state = excluded.state, minutes = excluded.minutes, left_at = excluded.left_at,
      arrived_at = CASE WHEN mark > cleared AND arrived_at IS NOT NULL
                         AND state NOT IN ('excused', 'absent') AND excluded.state NOT IN ('excused', 'absent')
                        THEN arrived_at ELSE excluded.arrived_at END,
      children = excluded.children, source = excluded.source, note = excluded.note, member_id = excluded.member_id)";

constexpr QStringView kClear = uR"(
    UPDATE attendance SET cleared = max(cleared, mark)
     WHERE session_id = :session AND person_id %1 AND mark > cleared)";

QDateTime time(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

QVariant stored(const QDateTime& moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODate)) : QVariant();
}

Presence fromRow(const QSqlRecord& row)
{
    const auto minutes = row.value(5);
    return {
        .session = row.value(0).toLongLong(),
        .person = row.value(1).toLongLong(),
        .state = fromCode<domain::AttendanceState>(row.value(2).toString())
                     .value_or(domain::AttendanceState::Present),
        .arrivedAt = time(row.value(3)),
        .leftAt = time(row.value(4)),
        .minutes = minutes.isNull() ? std::nullopt : std::optional(minutes.toInt()),
        .children = row.value(6).toInt(),
        .note = row.value(7).toString(),
    };
}

Result<QList<Presence>> fromRows(const Result<sql::Rows>& rows)
{
    if (!rows)
        return rows.error();
    QList<Presence> list;
    for (const auto& row : rows.value())
        list.append(fromRow(row));
    return list;
}

}  // namespace

Result<std::optional<Presence>> AttendanceRepository::find(qint64 session, qint64 person)
{
    const auto found = fromRows(
        m_database.select(ofGroup(kOne), {{u":session"_s, session}, {u":person"_s, person}}));
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().first());
}

Result<QList<Presence>> AttendanceRepository::ofSession(qint64 session)
{
    return fromRows(m_database.select(kOfSession, {{u":session"_s, session}}));
}

Result<QList<Presence>> AttendanceRepository::ofEvent(qint64 event)
{
    return fromRows(m_database.select(kOfEvent, {{u":event"_s, event}}));
}

Result<void> AttendanceRepository::requireSession(qint64 session)
{
    const auto found = m_database.value(u"SELECT 1 FROM session WHERE id = :session",
                                        {{u":session"_s, session}});
    return found ? Result<void>()
                 : Result<void>(Error{found.error().code, u"session"_s, {u"session"_s}});
}

Result<void> AttendanceRepository::mark(const Act& act, const Presence& mark,
                                        domain::AttendanceSource source, qint64 member)
{
    const auto done
        = m_database.execute(kMark,
                             {{u":session"_s, mark.session},
                              {u":person"_s, mark.person},
                              {u":device"_s, Profile::kThisDevice},
                              {u":mark"_s, act.stamp()},
                              {u":state"_s, codeOf(mark.state)},
                              {u":minutes"_s, mark.minutes ? QVariant(*mark.minutes) : QVariant()},
                              {u":arrived"_s, stored(mark.arrivedAt)},
                              {u":left"_s, stored(mark.leftAt)},
                              {u":children"_s, mark.children},
                              {u":source"_s, codeOf(source)},
                              {u":note"_s, mark.note},
                              {u":member"_s, member}});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> AttendanceRepository::clear(qint64 session, qint64 person)
{
    const auto done = m_database.execute(kClear.toString().arg(u"= :person"_s),
                                         {{u":session"_s, session}, {u":person"_s, person}});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> AttendanceRepository::clearWithMerged(qint64 session, qint64 person)
{
    const auto done = m_database.execute(ofGroup(kClear.toString().arg(u"IN {group}"_s)),
                                         {{u":session"_s, session}, {u":person"_s, person}});
    return done ? Result<void>() : Result<void>(done.error());
}

}  // namespace kaasa::storage
