// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/event_attendance_reader.h"

#include "core/crypto/hash.h"
#include "core/reports/attendance_count.h"
#include "core/reports/event_guests.h"
#include "core/reports/event_place.h"
#include "core/reports/paper_head.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using domain::RegistrationState;
using Marks = QHash<qint64, std::vector<std::optional<AttendanceRow::Mark>>>;

/// Neither the alphabet nor the order in which people were entered shows through.
QByteArray scrambled(const PaperPerson& person, const domain::EventId& event)
{
    return crypto::hash(event.toBytes() + person.id.toBytes(), 16);
}

void scramble(std::vector<PaperPerson>& people, const domain::EventId& event)
{
    std::sort(people.begin(), people.end(), [&event](const auto& a, const auto& b) {
        return scrambled(a, event) < scrambled(b, event);
    });
}

/// Those that took place by now or have a mark; all of them before the first one.
Result<std::vector<CountedMeeting>> heldMeetings(sql::Database& database, qint64 event,
                                                 const QDateTime& now)
{
    AttendanceCount count(database);
    auto held = count.meetings({.event = event, .heldBy = now});
    if (!held || !held.value().empty())
        return held;
    return count.meetings({.event = event});
}

Result<Marks> readMarks(sql::Database& database, const std::vector<CountedMeeting>& meetings)
{
    QHash<qint64, size_t> columns;
    for (size_t i = 0; i < meetings.size(); ++i)
        columns.insert(meetings[i].key, i);
    Marks marks;
    const auto counted = AttendanceCount(database).marks(meetings, [&](const CountedMark& mark) {
        auto& row = marks[mark.person];
        row.resize(meetings.size());
        row[columns.value(mark.meeting)] = AttendanceRow::Mark{mark.state, mark.minutes};
        return true;
    });
    if (!counted)
        return counted.error();
    return marks;
}

/// Marked people, and those who were expected.
Result<QList<qint64>> everybody(sql::Database& database, qint64 event, const Marks& marks)
{
    const auto guests = EventGuests(database).read(event, {});
    if (!guests)
        return guests.error();
    auto keys = marks.keys();
    for (const auto& guest : guests.value()) {
        if (guest.registration == RegistrationState::Registered && !marks.contains(guest.person))
            keys.append(guest.person);
    }
    return keys;
}

}  // namespace

Result<EventAttendance> EventAttendanceReader::read(qint64 event, Language language,
                                                    const PeopleChoices& choices)
{
    auto& database = m_profile.database();
    const auto subject = storage::EventRepository(database).findByKey(event);
    if (!subject)
        return subject.error();
    const auto house = readPaperHouse(m_profile, subject.value().project);
    if (!house)
        return house.error();
    const auto place = placeOf(database, subject.value());
    if (!place)
        return place.error();
    const auto meetings = heldMeetings(database, event, m_profile.clock().now());
    if (!meetings)
        return meetings.error();
    const auto marks = readMarks(database, meetings.value());
    if (!marks)
        return marks.error();
    const auto keys = everybody(database, event, marks.value());
    if (!keys)
        return keys.error();
    auto people = PaperPeople(database).read(keys.value(), m_profile.clock().today());
    if (!people)
        return people.error();
    if (choices.withoutNames)
        scramble(people.value(), subject.value().id);
    else
        sortPeople(people.value(), choices.order, language);

    EventAttendance attendance;
    attendance.head = house.value().head(language, m_profile.clock().now());
    attendance.event = subject.value().title;
    attendance.kind = subject.value().kind;
    attendance.place = place.value().text;
    attendance.leader = leadersOf(subject.value());
    for (const auto& meeting : meetings.value()) {
        attendance.sessions.push_back({meeting.session.topic, meeting.session.startsAt,
                                       meeting.session.endsAt, meeting.session.id.toString()});
    }
    for (const auto& person : people.value()) {
        AttendanceRow row;
        if (choices.withoutNames) {
            row.name = QString::number(attendance.people.size() + 1);
        } else {
            row.name = person.listName();
            row.place = person.municipality;
            row.uid = person.id.toString();
            row.phone = person.phone;
            row.language = person.languages.value(0);
        }
        row.marks = marks.value().value(person.key);
        row.marks.resize(meetings.value().size());
        attendance.people.push_back(std::move(row));
    }
    return attendance;
}

}  // namespace kaasa::reports
