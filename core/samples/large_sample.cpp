// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/large_sample.h"

#include "core/samples/invented_person.h"
#include "core/storage/act.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"
#include "core/storage/registration_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::samples {
namespace {

constexpr int kPeopleInAnAct = 5'000;  // keeps what waits to be written small
constexpr int kEventsInAnAct = 50;
constexpr int kVenues = 20;

/// Somebody of the sample, by what the rows of events name her.
struct Known {
    domain::PersonId id;
    qint64 key = 0;
};

class LargeWriter {
public:
    LargeWriter(storage::Profile& profile, const LargeSample& sample)
        : m_profile(profile)
        , m_sample(sample)
        , m_random(sample.seed)
    {
    }

    Result<void> write(const std::function<void(int)>& progress);

private:
    Result<void> inAct(const std::function<Result<void>()>& work);
    Result<void> addPeople(int count);
    Result<void> addVenues();
    Result<void> addEvent(int number);
    Result<void> addMeeting(const domain::Event& event, int number, int firstPerson);
    Result<void> addRegistrations(const domain::Event& event, int firstPerson, const QDateTime& at);

    int attendancesPerMeeting() const
    {
        return LargeSample::kPeoplePerEvent * LargeSample::kAttendancesPerPerson
            / LargeSample::kMeetingsPerEvent;
    }
    const Known& person(int number) const { return m_people[number % m_people.size()]; }

    storage::Profile& m_profile;
    const LargeSample& m_sample;
    SeededRandom m_random;
    QList<Known> m_people;
    QList<domain::VenueId> m_venues;
    const storage::Act* m_act = nullptr;
};

Result<void> LargeWriter::inAct(const std::function<Result<void>()>& work)
{
    auto act = storage::Act::begin(m_profile, u"sample.add"_s, u"large"_s, {.silent = true});
    if (!act)
        return act.error();
    m_act = &act.value();
    if (const auto done = work(); !done)
        return done;
    return act.value().commit();
}

Result<void> LargeWriter::addPeople(int count)
{
    storage::PersonRepository people(m_profile.database());
    for (int i = 0; i < count; ++i) {
        const auto person = domain::validated(inventedPerson(m_random));
        if (!person)
            return person.error();
        const auto key = people.save(person.value());
        if (!key)
            return key.error();
        m_people.append({person.value().id, key.value()});
    }
    return {};
}

Result<void> LargeWriter::addVenues()
{
    storage::VenueRepository venues(m_profile.database());
    for (int i = 1; i <= kVenues; ++i) {
        domain::Venue venue;
        venue.id = domain::VenueId(inventedUid(m_random));
        venue.name = u"Kopā, %1. zāle"_s.arg(i);
        if (const auto saved = venues.save(venue); !saved)
            return saved;
        m_venues.append(venue.id);
    }
    return {};
}

Result<void> LargeWriter::addRegistrations(const domain::Event& event, int firstPerson,
                                           const QDateTime& at)
{
    storage::RegistrationRepository registrations(m_profile.database());
    // some of those who registered never come
    for (int i = 0; i < attendancesPerMeeting() * 11 / 10; ++i) {
        domain::Registration registration;
        registration.event = event.id;
        registration.person = person(firstPerson + i).id;
        registration.registeredAt = at;
        if (const auto saved = registrations.save(registration); !saved)
            return saved;
    }
    return {};
}

Result<void> LargeWriter::addMeeting(const domain::Event& event, int number, int firstPerson)
{
    const auto eventNumber = event.number.toInt();
    domain::Session session;
    session.id = domain::SessionId(inventedUid(m_random));
    session.event = event.id;
    session.startsAt
        = QDateTime({2024, 1, 8}, {15, 30}, Qt::UTC).addDays(eventNumber % 700 + 7 * number);
    session.endsAt = session.startsAt.addSecs(2 * 3600);
    const auto key = storage::SessionRepository(m_profile.database()).save(session);
    if (!key)
        return key.error();
    if (number == 0) {
        if (const auto added = addRegistrations(event, firstPerson, session.startsAt.addDays(-10));
            !added)
            return added;
    }
    storage::AttendanceRepository marks(m_profile.database());
    for (int i = 0; i < attendancesPerMeeting(); ++i) {
        storage::Presence presence{.session = key.value(), .person = person(firstPerson + i).key};
        presence.state
            = m_random.chance(6) ? domain::AttendanceState::Late : domain::AttendanceState::Present;
        presence.arrivedAt = session.startsAt.addSecs(60 * (m_random.below(30) - 20));
        presence.children = m_random.chance(20) ? 1 : 0;
        const auto marked = marks.mark(*m_act, presence, domain::AttendanceSource::Desk, 1);
        if (!marked)
            return marked;
    }
    return {};
}

Result<void> LargeWriter::addEvent(int number)
{
    domain::Event event;
    event.id = domain::EventId(inventedUid(m_random));
    event.title = u"Sarunu aplis %1"_s.arg(number + 1);
    event.number = QString::number(number + 1);
    event.kind = m_random.of(domain::eventKindCodes());
    event.languages = {u"lv"_s};
    event.venue = m_random.of(m_venues);
    event.countsChildren = true;
    if (const auto saved = storage::EventRepository(m_profile.database()).save(event); !saved)
        return saved.error();
    const auto firstPerson = m_random.below(int(m_people.size()));
    for (int i = 0; i < LargeSample::kMeetingsPerEvent; ++i) {
        if (const auto added = addMeeting(event, i, firstPerson); !added)
            return added;
    }
    return {};
}

Result<void> LargeWriter::write(const std::function<void(int)>& progress)
{
    const auto events = m_sample.people / LargeSample::kPeoplePerEvent;
    const auto tell = [&](int donePeople, int doneEvents) {
        if (progress)
            progress(250 * donePeople / m_sample.people + 750 * doneEvents / events);
    };
    while (m_people.size() < m_sample.people) {
        const auto count = std::min(kPeopleInAnAct, m_sample.people - int(m_people.size()));
        if (const auto added = inAct([&] { return addPeople(count); }); !added)
            return added;
        tell(int(m_people.size()), 0);
    }
    if (!m_sample.withEvents)
        return {};
    if (const auto added = inAct([&] { return addVenues(); }); !added)
        return added;
    for (int first = 0; first < events; first += kEventsInAnAct) {
        const auto last = std::min(first + kEventsInAnAct, events);
        const auto added = inAct([&]() -> Result<void> {
            for (int number = first; number < last; ++number) {
                if (const auto one = addEvent(number); !one)
                    return one;
            }
            return {};
        });
        if (!added)
            return added;
        tell(m_sample.people, last);
    }
    return {};
}

}  // namespace

Result<void> addLargeSample(storage::Profile& profile, const LargeSample& sample,
                            const std::function<void(int)>& progress)
{
    if (sample.people < 100 || sample.people > 1'000'000)
        return Error{Error::Code::InvalidInput, u"large sample"_s, {u"people"_s}};
    return LargeWriter(profile, sample).write(progress);
}

}  // namespace kaasa::samples
