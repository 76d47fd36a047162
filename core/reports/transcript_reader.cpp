// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/transcript_reader.h"

#include "core/base/formats.h"
#include "core/reports/attendance_count.h"
#include "core/reports/count_period.h"
#include "core/reports/event_place.h"
#include "core/reports/paper_head.h"
#include "core/reports/paper_people.h"
#include "core/sql/database.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

constexpr QStringView kRoot = u"SELECT root_id FROM person_index WHERE person_id = :person";

/// What a transcript says of an event.
struct AttendedEvent {
    QString title;
    QString place;
    domain::ProjectId project;
};

Result<AttendedEvent> readEvent(sql::Database& database, qint64 key)
{
    const auto event = storage::EventRepository(database).findByKey(key);
    if (!event)
        return event.error();
    const auto place = placeOf(database, event.value());
    if (!place)
        return place.error();
    const auto& town = place.value().municipality;
    return AttendedEvent{event.value().title, town.isEmpty() ? place.value().text : town,
                         event.value().project};
}

/// Her marks by meeting.
Result<QHash<qint64, CountedMark>>
marksOf(AttendanceCount& count, const std::vector<CountedMeeting>& meetings, qint64 person)
{
    QHash<qint64, CountedMark> marks;
    const auto counted = count.marks(
        meetings,
        [&marks](const CountedMark& mark) {
            marks.insert(mark.meeting, mark);
            return true;
        },
        person);
    if (!counted)
        return counted.error();
    return marks;
}

Result<PaperPerson> personOf(sql::Database& database, qint64 key, QDate day)
{
    const auto root = database.value(kRoot, {{u":person"_s, key}});
    if (!root)
        return root.error();
    const auto people = PaperPeople(database).read({root.value().toLongLong()}, day);
    if (!people)
        return people.error();
    if (people.value().empty())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    return people.value().front();
}

}  // namespace

Result<Transcript> TranscriptReader::read(const TranscriptWish& wish, Language language)
{
    auto& database = m_profile.database();
    const auto person = personOf(database, wish.person, m_profile.clock().today());
    if (!person)
        return person.error();
    auto scope = countPeriod(wish.from, wish.to);
    scope.person = person.value().key;
    if (!wish.project.isNull()) {
        const auto project = storage::RowStore(database).idOf(u"project", wish.project.uid());
        if (!project)
            return project.error();
        scope.project = project.value();
    }
    AttendanceCount count(database);
    const auto meetings = count.meetings(scope);
    if (!meetings)
        return meetings.error();
    const auto marks = marksOf(count, meetings.value(), person.value().key);
    if (!marks)
        return marks.error();

    Transcript transcript;
    transcript.person
        = QString(person.value().givenName + u' ' + person.value().familyName).trimmed();
    transcript.from = wish.from;
    transcript.to = wish.to;
    const Formats formats(language);
    QHash<qint64, AttendedEvent> events;
    QSet<domain::ProjectId> projects;
    for (const auto& meeting : meetings.value()) {
        if (!events.contains(meeting.event)) {
            const auto event = readEvent(database, meeting.event);
            if (!event)
                return event.error();
            events.insert(meeting.event, event.value());
            projects.insert(event.value().project);
        }
        const auto& event = events[meeting.event];
        const auto mark = marks.value().value(meeting.key);
        transcript.rows.push_back({.day = formats.dayOf(meeting.session.startsAt),
                                   .event = event.title,
                                   .topic = meeting.session.topic,
                                   .place = event.place,
                                   .state = mark.state,
                                   .minutes = mark.minutes});
    }
    // whoever paid for all of it stands on top, as on every other paper
    const auto payer = projects.size() == 1 ? *projects.begin() : wish.project;
    const auto house = readPaperHouse(m_profile, payer);
    if (!house)
        return house.error();
    transcript.head = house.value().head(language, m_profile.clock().now());
    return transcript;
}

}  // namespace kaasa::reports
