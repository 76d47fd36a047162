// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/random_centre.h"

#include "core/samples/seeded_random.h"
#include "core/storage/act.h"
#include "core/storage/row_store.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

const QStringList kStates{u"present"_s,    u"present"_s, u"present"_s, u"late"_s,
                          u"left_early"_s, u"excused"_s, u"absent"_s,  u"online"_s};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("no random centre: %s", qPrintable(result.error().detail));
    return std::move(result).value();
}

QVariant minuteOf(const QDateTime& start, int minute)
{
    return start.addSecs(60 * minute).toString(Qt::ISODate);
}

class Maker {
public:
    Maker(RandomCentre& centre, quint64 seed)
        : m_centre(centre)
        , m_rows(centre.database())
        , m_random(seed)
    {
    }

    void make()
    {
        auto act = must(storage::Act::begin(*m_centre.profile, u"sample.add"_s));
        must(m_centre.database().execute(u"INSERT INTO device (id, uid, prefix) VALUES (2, "
                                         u"x'02020202020202020202020202020202', 'Z99')"));
        for (int i = 0; i < 2; ++i) {
            m_centre.projects.append(domain::ProjectId::create(m_centre.clock));
            must(m_rows.put(u"project", m_centre.projects.last().uid(),
                            {{u"title"_s, u"Projekts %1"_s.arg(i)}}));
        }
        for (int i = 0; i < 14; ++i)
            addPerson(i);
        for (int i = 0; i < 6; ++i)
            addEvent(i);
        if (!act.commit())
            qFatal("no random centre");
    }

private:
    void addPerson(int number)
    {
        const auto uid = Uid::create(m_centre.clock);
        storage::Values values{{u"municipality"_s, u"Rīga"_s}};
        if (number > 3 && m_random.chance(25))
            values.append({u"merged_into"_s, m_centre.people[m_random.below(number)]});
        if (m_random.chance(8))
            values.append({u"deleted"_s, 1});
        const auto key = must(m_rows.put(u"person", uid, values));
        must(m_rows.put(u"person_name", Uid::create(m_centre.clock),
                        {{u"person_id"_s, key},
                         {u"given"_s, u"Anna"_s},
                         {u"family"_s, u"Bērziņa-%1"_s.arg(number)}}));
        m_centre.people.append(key);
    }

    void addEvent(int number)
    {
        storage::Values values{{u"title"_s, u"Pasākums %1"_s.arg(number)},
                               {u"audience"_s, m_random.chance(40) ? u"public"_s : u"closed"_s}};
        if (m_random.chance(75)) {
            const auto& project = m_random.of(m_centre.projects);
            values.append({u"project_id"_s, must(m_rows.idOf(u"project", project.uid()))});
        }
        if (m_random.chance(12))
            values.append({u"cancelled_at"_s, u"2026-01-01T00:00:00Z"_s});
        if (m_random.chance(10))
            values.append({u"deleted"_s, 1});
        const auto event = must(m_rows.put(u"event", Uid::create(m_centre.clock), values));
        m_centre.events.append(event);
        const auto meetings = 1 + m_random.below(4);
        for (int meeting = 0; meeting < meetings; ++meeting)
            addSession(event, eveningInMarch().addDays(-60 + 7 * meeting + number));
    }

    void addSession(qint64 event, const QDateTime& start)
    {
        storage::Values values{{u"event_id"_s, event},
                               {u"starts_at"_s, start.toString(Qt::ISODate)},
                               {u"ends_at"_s, start.addSecs(120 * 60).toString(Qt::ISODate)}};
        if (m_random.chance(30))
            values.append({u"minutes"_s, 90});
        if (m_random.chance(12))
            values.append({u"cancelled_at"_s, u"2026-01-01T00:00:00Z"_s});
        if (m_random.chance(10))
            values.append({u"deleted"_s, 1});
        const auto session = must(m_rows.put(u"session", Uid::create(m_centre.clock), values));
        m_centre.sessions.append(session);
        for (const auto person : m_centre.people) {
            for (int device = 1; device <= 2; ++device) {
                if (m_random.chance(device == 1 ? 60 : 20))
                    addMark(session, person, device, start);
            }
        }
    }

    void addMark(qint64 session, qint64 person, int device, const QDateTime& start)
    {
        const auto stamp = 1000 + qint64(m_random.below(100'000));
        const auto cleared = m_random.chance(10) ? stamp : 0;
        must(m_centre.database().execute(
            u"INSERT INTO attendance (session_id, person_id, device_id, mark, cleared, state, "
            u"minutes, "
            u"arrived_at, left_at) VALUES (:session, :person, :device, :mark, :cleared, :state, "
            u":minutes, :arrived, :left)",
            {{u":session"_s, session},
             {u":person"_s, person},
             {u":device"_s, device},
             {u":mark"_s, stamp},
             {u":cleared"_s, cleared},
             {u":state"_s, m_random.of(kStates)},
             {u":minutes"_s, m_random.chance(10) ? QVariant(30) : QVariant()},
             {u":arrived"_s,
              m_random.chance(80) ? minuteOf(start, m_random.below(40)) : QVariant()},
             {u":left"_s,
              m_random.chance(30) ? minuteOf(start, 60 + m_random.below(60)) : QVariant()}}));
    }

    RandomCentre& m_centre;
    storage::RowStore m_rows;
    samples::SeededRandom m_random;
};

QDateTime moment(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

/// What one person's rows at one meeting say together.
struct Row {
    qint64 mark = -1;
    QString state;
    QVariant minutes;
    QDateTime arrived;
    QDateTime left;
};

int minutesOf(const Row& row, const QDateTime& start, const QDateTime& end,
              const QVariant& credited)
{
    if (!rawTookPart(row.state))
        return 0;
    if (!row.minutes.isNull())
        return row.minutes.toInt();
    const auto length = int(start.secsTo(end) / 60);
    int missed = 0;
    if (row.state == u"late" && row.arrived.isValid() && row.arrived > start)
        missed += int(start.secsTo(row.arrived) / 60);
    if ((row.state == u"late" || row.state == u"left_early") && row.left.isValid()
        && row.left < end)
        missed += int(row.left.secsTo(end) / 60);
    return std::max(0, (credited.isNull() ? length : credited.toInt()) - missed);
}

}  // namespace

RandomCentre::RandomCentre(quint64 seed)
{
    Maker(*this, seed).make();
}

bool rawTookPart(const QString& state)
{
    return state != u"excused" && state != u"absent";
}

QList<RawMark> rawMarks(sql::Database& database, const domain::ProjectId& project)
{
    QHash<qint64, std::pair<qint64, bool>> people;  // merged into, thrown away
    for (const auto& row : must(database.select(u"SELECT id, merged_into, deleted FROM person")))
        people.insert(row.value(0).toLongLong(),
                      {row.value(1).toLongLong(), row.value(2).toInt() != 0});
    const auto rootOf = [&people](qint64 person) {
        while (people.value(person).first != 0)
            person = people.value(person).first;
        return person;
    };
    QList<RawMark> marks;
    const auto sessions = must(database.select(u"SELECT s.id, s.event_id, s.starts_at, s.ends_at, "
                                               u"s.minutes, s.deleted, s.cancelled_at, e.deleted, "
                                               u"e.cancelled_at, p.uid FROM session s JOIN event e "
                                               u"ON e.id = s.event_id LEFT JOIN project p ON p.id "
                                               u"= e.project_id"));
    for (const auto& session : sessions) {
        const bool gone = session.value(5).toInt() != 0 || !session.value(6).isNull()
            || session.value(7).toInt() != 0 || !session.value(8).isNull();
        if (gone || (!project.isNull() && session.value(9).toByteArray() != project.toBytes()))
            continue;
        QMap<qint64, Row> rows;  // by person
        const auto raw = must(database.select(u"SELECT person_id, mark, cleared, state, minutes, "
                                              u"arrived_at, left_at FROM attendance WHERE "
                                              u"session_id = :session",
                                              {{u":session"_s, session.value(0)}}));
        for (const auto& one : raw) {
            if (one.value(1).toLongLong() <= one.value(2).toLongLong())
                continue;
            auto& row = rows[one.value(0).toLongLong()];
            const auto arrived = moment(one.value(5));
            const auto first = !row.arrived.isValid() ? arrived
                : !arrived.isValid()                  ? row.arrived
                                                      : std::min(row.arrived, arrived);
            if (one.value(1).toLongLong() > row.mark)
                row = {one.value(1).toLongLong(),
                       one.value(3).toString(),
                       one.value(4),
                       {},
                       moment(one.value(6))};
            row.arrived = first;
        }
        QMap<qint64, Row> roots;
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            const auto root = rootOf(row.key());
            if (people.value(root).second)
                continue;
            const auto known = roots.constFind(root);
            const bool better = known == roots.constEnd()
                || (rawTookPart(row->state) != rawTookPart(known->state) ? rawTookPart(row->state)
                                                                         : row->mark > known->mark);
            if (better)
                roots.insert(root, *row);
        }
        for (auto row = roots.cbegin(); row != roots.cend(); ++row) {
            marks.append({session.value(1).toLongLong(), session.value(0).toLongLong(), row.key(),
                          row->state,
                          minutesOf(*row, moment(session.value(2)), moment(session.value(3)),
                                    session.value(4))});
        }
    }
    return marks;
}

}  // namespace kaasa::test
