// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/check_in_rows.h"

#include "core/services/desk_service.h"
#include "core/services/event_service.h"
#include "core/storage/row_store.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/timing.h"

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kCheckIns = 400;

/// A meeting at which nobody is yet.
qint64 freshMeeting(storage::Profile& profile)
{
    services::EventPlan plan;
    plan.event.title = u"Door"_s;
    plan.event.kind = u"other"_s;
    domain::Session session;
    session.startsAt = profile.clock().now();
    session.endsAt = session.startsAt.addSecs(3600);
    plan.sessions = {session};
    const auto added = services::EventService(profile).add(plan);
    if (!added)
        qFatal("no event: %s", qPrintable(added.error().detail));
    return added.value().sessionKeys.first();
}

/// The floor: the three rows that a check-in leaves, and nothing else.
class RawDoor {
public:
    RawDoor(const LargeProfile& large, qint64 meeting)
        : m_database(copyOf(large))
        , m_meeting(meeting)
    {
        for (const auto* trigger : {"capture_insert_attendance", "capture_update_attendance"})
            m_database.execute(QByteArray("DROP TRIGGER IF EXISTS ") + trigger);
        m_act = m_database.prepare(
            "INSERT INTO act (stamp, at, member_id, device_id, kind, subject) "
            "VALUES (?1, '2026-03-05T15:30:00.000Z', 1, 1, 'attendance.check_in', ?2)");
        m_change = m_database.prepare(
            "INSERT INTO change (act_id, tab, key1, key2, key3, col, person_id, event_id) "
            "VALUES (last_insert_rowid(), 32, ?1, ?2, 1, 0, ?2, 1)");
        m_mark = m_database.prepare("INSERT INTO attendance (session_id, person_id, device_id, "
                                    "mark, arrived_at, member_id) "
                                    "VALUES (?1, ?2, 1, ?3, '2026-03-05T15:30:00Z', 1)");
    }

    void checkIn(qint64 person)
    {
        const auto stamp = (qint64(1) << 60) + ++m_count;
        m_database.execute("BEGIN IMMEDIATE");
        m_database.bind(m_act, 1, stamp);
        m_database.bind(m_act, 2, QByteArray("Kalniņa Ēva"));
        m_database.readAll(m_act);
        m_database.bind(m_change, 1, m_meeting);
        m_database.bind(m_change, 2, person);
        m_database.readAll(m_change);
        m_database.bind(m_mark, 1, m_meeting);
        m_database.bind(m_mark, 2, person);
        m_database.bind(m_mark, 3, stamp);
        m_database.readAll(m_mark);
        m_database.execute("COMMIT");
    }

private:
    static QString copyOf(const LargeProfile& large)
    {
        const auto copy = large.beside(u"door.sqlite"_s);
        RawSqlite(large.path()).execute("VACUUM INTO '" + copy.toUtf8() + '\'');
        return copy;
    }

    RawSqlite m_database;
    qint64 m_meeting;
    qint64 m_count = 0;
    sqlite3_stmt* m_act = nullptr;
    sqlite3_stmt* m_change = nullptr;
    sqlite3_stmt* m_mark = nullptr;
};

}  // namespace

QList<Row> checkInRows(const LargeProfile& large)
{
    const auto profile = large.open();
    const auto meeting = freshMeeting(*profile);
    RawDoor raw(large, meeting);
    services::DeskService door(*profile);
    storage::RowStore rows(profile->database());
    const domain::SessionId session(rows.uidOf(u"session", meeting).value());
    QList<double> ours;
    QList<double> floor;
    // by turns, for a disk has moods
    const auto count = std::min(kCheckIns, large.people());
    for (int i = 0; i < count; ++i) {
        const auto person = 1 + qint64(i) * large.people() / count;
        const services::DeskAct act{.id = Uid::create(profile->clock()),
                                    .session = session,
                                    .person
                                    = domain::PersonId(rows.uidOf(u"person", person).value()),
                                    .at = profile->clock().now()};
        ours.append(milliseconds([&] {
            if (!door.perform(act))
                qFatal("check-in refused");
        }));
        floor.append(milliseconds([&] { raw.checkIn(person); }));
    }
    return {{u"check-in, durable, median"_s, percentile(ours, 50), percentile(floor, 50),
             u"plain SQLite"_s, u"ms"_s, 1.5}};
}

}  // namespace kaasa::bench
