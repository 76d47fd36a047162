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

/// Title and place of the events she was at, each read once.
class Events {
public:
    explicit Events(sql::Database& database)
        : m_database(database)
    {
    }

    Result<domain::Event> find(qint64 key)
    {
        const auto known = m_events.constFind(key);
        if (known != m_events.constEnd())
            return *known;
        auto event = storage::EventRepository(m_database).findByKey(key);
        if (event)
            m_events.insert(key, event.value());
        return event;
    }

private:
    sql::Database& m_database;
    QHash<qint64, domain::Event> m_events;
};

}  // namespace

Result<Transcript> TranscriptReader::read(const TranscriptWish& wish, Language language)
{
    auto& database = m_profile.database();
    const auto root = database.value(kRoot, {{u":person"_s, wish.person}});
    if (!root)
        return root.error();
    const auto person = root.value().toLongLong();
    const auto people = PaperPeople(database).read({person}, m_profile.clock().today());
    if (!people)
        return people.error();
    if (people.value().empty())
        return Error {Error::Code::NotFound, u"person"_s, {u"person"_s}};

    auto scope = countPeriod(wish.from, wish.to);
    scope.person = person;
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
    QHash<qint64, CountedMark> marks;
    const auto counted = count.marks(
        meetings.value(),
        [&marks](const CountedMark& mark) {
            marks.insert(mark.meeting, mark);
            return true;
        },
        person);
    if (!counted)
        return counted.error();

    Transcript transcript;
    const auto& her = people.value().front();
    transcript.person = QString(her.givenName + u' ' + her.familyName).trimmed();
    transcript.from = wish.from;
    transcript.to = wish.to;
    const Formats formats(language);
    Events events(database);
    QSet<domain::ProjectId> projects;
    for (const auto& meeting : meetings.value()) {
        const auto mark = marks.constFind(meeting.key);
        if (mark == marks.constEnd())
            continue;
        const auto event = events.find(meeting.event);
        if (!event)
            return event.error();
        projects.insert(event.value().project);
        const auto place = placeOf(database, event.value());
        if (!place)
            return place.error();
        transcript.rows.push_back({.day = formats.dayOf(meeting.session.startsAt),
                                   .event = event.value().title,
                                   .topic = meeting.session.topic,
                                   .place = place.value().municipality.isEmpty()
                                       ? place.value().text
                                       : place.value().municipality,
                                   .state = mark->state,
                                   .minutes = mark->minutes});
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
