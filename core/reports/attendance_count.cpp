// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/attendance_count.h"

#include "core/sql/database.h"
#include "core/storage/stored_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using domain::AttendanceState;

constexpr QStringView kMeetings = uR"(
    SELECT s.id, s.event_id, s.uid, e.uid AS event, s.starts_at, s.ends_at, s.minutes, s.topic
      FROM session s JOIN event e ON e.id = s.event_id
     WHERE s.deleted = 0 AND e.deleted = 0 AND s.cancelled_at IS NULL AND e.cancelled_at IS NULL %1
     ORDER BY s.starts_at, s.id)";

constexpr QStringView kOfPerson = uR"(
    AND s.id IN (SELECT a.session_id FROM person_index i JOIN attendance a ON a.person_id = i.person_id
                  WHERE i.root_id = :person AND a.mark > a.cleared))";

constexpr QStringView kHeld = uR"(
    AND (s.starts_at <= :held OR EXISTS (SELECT 1 FROM attendance a
                                          WHERE a.session_id = s.id AND a.mark > a.cleared)))";

// One row for each computer that marked her, people next to each other. Whoever is in the bin is
// not counted: no name could prove the figure. States as numbers and only the times that matter,
// for this runs over a million rows.
constexpr QStringView kMarks = uR"(
    SELECT a.person_id, i.root_id, a.mark,
           CASE a.state WHEN 'present' THEN 0 WHEN 'late' THEN 1 WHEN 'left_early' THEN 2
                        WHEN 'excused' THEN 3 WHEN 'absent' THEN 4 WHEN 'online' THEN 5 ELSE 0 END,
           a.minutes, a.arrived_at,
           CASE WHEN a.state IN ('late', 'left_early') THEN a.left_at END
      FROM attendance a JOIN person_index i ON i.person_id = a.person_id
     WHERE a.session_id = ? AND a.mark > a.cleared
       AND (i.hidden = 0 OR (i.root_id <> i.person_id AND EXISTS (
             SELECT 1 FROM person_index r WHERE r.person_id = i.root_id AND r.hidden = 0))) %1
     ORDER BY a.person_id)";

/// What the computers together say of one person at one meeting.
struct Said {
    qint64 person = 0;
    qint64 root = 0;
    qint64 mark = 0;
    AttendanceState state = AttendanceState::Present;
    std::optional<int> minutes;
    QString arrived;  // as stored, read only where it counts
    QString left;

    /// Her own marks: the newest counts, with the earliest arrival.
    void also(Said other)
    {
        const auto first = arrived.isEmpty() || other.arrived.isEmpty()
            ? arrived + other.arrived
            : std::min(arrived, other.arrived);
        if (other.mark > mark)
            *this = std::move(other);
        arrived = first;
    }
    /// The marks of somebody merged into her: who was there under one name was there.
    bool yieldsTo(const Said& other) const
    {
        const bool here = domain::tookPart(state);
        const bool there = domain::tookPart(other.state);
        return here != there ? there : other.mark > mark;
    }
    int countedMinutes(const domain::Session& session) const
    {
        domain::Attendance attendance{.state = state, .minutes = minutes};
        if (state == AttendanceState::Late || state == AttendanceState::LeftEarly) {
            attendance.arrivedAt = storage::timeFrom(arrived);
            attendance.leftAt = storage::timeFrom(left);
        }
        return domain::countedMinutes(attendance, session);
    }
};

Said saidFrom(const sql::Statement& row)
{
    Said said;
    said.person = row.value(0).toLongLong();
    said.root = row.value(1).toLongLong();
    said.mark = row.value(2).toLongLong();
    said.state = AttendanceState(row.value(3).toInt());
    if (const auto minutes = row.value(4); !minutes.isNull())
        said.minutes = minutes.toInt();
    said.arrived = row.value(5).toString();
    said.left = row.value(6).toString();
    return said;
}

/// People merged into one become one; the order is kept.
void unite(std::vector<Said>& people)
{
    const bool merged = std::any_of(people.begin(), people.end(),
                                    [](const Said& said) { return said.person != said.root; });
    if (!merged)
        return;
    QHash<qint64, size_t> places;
    std::vector<Said> united;
    for (const auto& said : people) {
        const auto place = places.constFind(said.root);
        if (place == places.constEnd()) {
            places.insert(said.root, united.size());
            united.push_back(said);
        } else if (united[*place].yieldsTo(said)) {
            united[*place] = said;
        }
    }
    people = std::move(united);
}

}  // namespace

void AttendanceSums::add(const CountedMark& mark)
{
    minutes += mark.minutes;
    switch (mark.state) {
    case AttendanceState::Excused:
        ++excused;
        return;
    case AttendanceState::Absent:
        ++absent;
        return;
    case AttendanceState::Late:
        ++late;
        break;
    case AttendanceState::Present:
    case AttendanceState::LeftEarly:
    case AttendanceState::Online:
        break;
    }
    ++participations;
    people.insert(mark.person);
}

Result<std::vector<CountedMeeting>> AttendanceCount::meetings(const CountScope& scope)
{
    QString where;
    sql::Bindings bindings;
    if (scope.event) {
        where += u" AND s.event_id = :event"_s;
        bindings.append({u":event"_s, *scope.event});
    }
    if (scope.project) {
        where += u" AND e.project_id = :project"_s;
        bindings.append({u":project"_s, *scope.project});
    }
    if (scope.from.isValid()) {
        where += u" AND s.starts_at >= :from"_s;
        bindings.append({u":from"_s, storage::storedTime(scope.from)});
    }
    if (scope.to.isValid()) {
        where += u" AND s.starts_at < :to"_s;
        bindings.append({u":to"_s, storage::storedTime(scope.to)});
    }
    if (scope.heldBy.isValid()) {
        where += kHeld;
        bindings.append({u":held"_s, storage::storedTime(scope.heldBy)});
    }
    if (scope.person) {
        where += kOfPerson;
        bindings.append({u":person"_s, *scope.person});
    }
    const auto rows = m_database.select(kMeetings.toString().arg(where), bindings);
    if (!rows)
        return rows.error();
    std::vector<CountedMeeting> meetings;
    meetings.reserve(size_t(rows.value().size()));
    for (const auto& row : rows.value()) {
        const auto minutes = row.value(6);
        CountedMeeting meeting{.key = row.value(0).toLongLong(),
                               .event = row.value(1).toLongLong()};
        meeting.session.id = domain::SessionId::fromBytes(row.value(2).toByteArray());
        meeting.session.event = domain::EventId::fromBytes(row.value(3).toByteArray());
        meeting.session.startsAt = storage::timeFrom(row.value(4));
        meeting.session.endsAt = storage::timeFrom(row.value(5));
        if (!minutes.isNull())
            meeting.session.minutes = minutes.toInt();
        meeting.session.topic = row.value(7).toString();
        meetings.push_back(std::move(meeting));
    }
    return meetings;
}

Result<void> AttendanceCount::marks(const std::vector<CountedMeeting>& meetings,
                                    const std::function<bool(const CountedMark&)>& each,
                                    std::optional<qint64> person)
{
    auto statement
        = m_database.prepare(kMarks.toString().arg(person ? u"AND i.root_id = ?"_s : QString()));
    if (!statement)
        return statement.error();
    for (const auto& meeting : meetings) {
        QVariantList values{meeting.key};
        if (person)
            values.append(*person);
        if (const auto run = statement.value().run(values); !run)
            return run.error();
        std::vector<Said> people;
        while (statement.value().next()) {
            auto said = saidFrom(statement.value());
            if (!people.empty() && people.back().person == said.person)
                people.back().also(std::move(said));
            else
                people.push_back(std::move(said));
        }
        if (const auto read = statement.value().ended(); !read)
            return read.error();
        unite(people);
        for (const auto& said : people) {
            const CountedMark mark{meeting.key, said.root, said.state,
                                   said.countedMinutes(meeting.session)};
            if (!each(mark))
                return Error{Error::Code::Cancelled, u"counting"_s};
        }
    }
    return {};
}

}  // namespace kaasa::reports
