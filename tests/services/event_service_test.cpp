// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/event_service.h"

#include "core/services/act_text.h"
#include "core/services/attendance_service.h"
#include "core/services/event_kinds.h"
#include "core/services/session_service.h"
#include "core/services/undo_service.h"
#include "core/services/venue_service.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"
#include "tests/support/catch.h"
#include "tests/support/event_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::Reach;
using test::riga;

namespace {

QStringList titles(const Result<QList<storage::MeetingLine>>& lines)
{
    REQUIRE(lines);
    QStringList titles;
    for (const auto& line : lines.value())
        titles.append(line.title);
    return titles;
}

// Three more Thursdays for the circle.
QList<qint64> addThursdays(test::EventFixture& fixture)
{
    services::SessionService sessions(*fixture.profile);
    QList<qint64> keys = fixture.circle.sessionKeys;
    for (const int day : {12, 19, 26}) {
        const auto added
            = sessions.add(fixture.circle.key, {QDate(2026, 3, day), QTime(17, 30), QTime(19, 0)});
        REQUIRE(added);
        keys.append(added.value());
    }
    return keys;
}

}  // namespace

TEST_CASE("An event planned today stands in the month, with its place", "[services][event]")
{
    test::EventFixture fixture;
    storage::CalendarRepository calendar(fixture.database());
    const auto march = calendar.meetings(riga(1, 0, 0), riga(1, 0, 0, 4));
    REQUIRE(march);
    REQUIRE(march.value().size() == 1);
    const auto& meeting = march.value().first();
    CHECK(meeting.title == u"Sarunu aplis"_s);
    CHECK(meeting.kind == u"group_meeting"_s);
    CHECK(meeting.venue == u"Rīga"_s);
    CHECK(meeting.room == u"zāle 2"_s);
    CHECK(meeting.startsAt == riga(5, 17, 30));
    CHECK(meeting.present == 0);
    CHECK(calendar.meetings(riga(6, 0, 0), riga(1, 0, 0, 4)).value().isEmpty());

    const auto event = storage::EventRepository(fixture.database()).find(fixture.circle.id);
    REQUIRE(event);
    CHECK(event.value().languages == QStringList{u"lv"_s, u"ru"_s});
    CHECK(event.value().responsible == u"Anna Bērziņa"_s);
}

TEST_CASE("A venue is made once, however its name is typed", "[services][event][venue]")
{
    test::EventFixture fixture;
    auto plan = test::circlePlan();
    plan.venueName = u" rīga "_s;
    plan.roomName = u"Zāle 2"_s;
    REQUIRE(services::EventService(*fixture.profile).add(plan));
    storage::VenueRepository venues(fixture.database());
    const auto all = venues.all();
    REQUIRE(all);
    REQUIRE(all.value().size() == 1);
    CHECK(venues.roomsOf(all.value().first().id).value().size() == 1);
    // renamed, the old name makes a new one
    services::VenueService service(*fixture.profile);
    REQUIRE(service.change(all.value().first().id,
                           [](domain::Venue& venue) { venue.name = u"Centrs „Kopā”"_s; }));
    REQUIRE(service.add(u"Rīga"_s));
    CHECK(venues.all().value().size() == 2);
}

TEST_CASE("Two windows that change different fields of an event both keep theirs",
          "[services][event]")
{
    test::EventFixture fixture;
    services::EventService events(*fixture.profile);
    REQUIRE(events.change(fixture.circle.key,
                          [](domain::Event& event) { event.title = u"Kohvihommik"_s; }));
    REQUIRE(
        events.change(fixture.circle.key, [](domain::Event& event) { event.capacityAdults = 20; }));
    const auto event = storage::EventRepository(fixture.database()).findByKey(fixture.circle.key);
    REQUIRE(event);
    CHECK(event.value().title == u"Kohvihommik"_s);
    CHECK(event.value().capacityAdults == 20);
    const auto refused
        = events.change(fixture.circle.key, [](domain::Event& draft) { draft.capacityAdults = 0; });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.first() == u"capacity_adults"_s);
}

TEST_CASE("A cancelled event stays in the calendar with its reason, and may take place after all",
          "[services][event]")
{
    test::EventFixture fixture;
    services::EventService events(*fixture.profile);
    storage::CalendarRepository calendar(fixture.database());
    CHECK_FALSE(events.cancel(fixture.circle.key, u" "_s));
    REQUIRE(events.cancel(fixture.circle.key, u"vadītāja slima"_s));
    CHECK(calendar.meetingsOf(fixture.circle.key).value().first().cancelled);
    CHECK_FALSE(calendar.next(riga(1, 0, 0)).value().has_value());
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    CHECK_FALSE(calendar.meetingsOf(fixture.circle.key).value().first().cancelled);
    REQUIRE(events.cancel(fixture.circle.key, u"vadītāja slima"_s));
    REQUIRE(events.resume(fixture.circle.key));
    CHECK(calendar.next(riga(1, 0, 0)).value()->event == fixture.circle.key);
    REQUIRE(events.remove(fixture.circle.key));
    CHECK(calendar.meetingsOf(fixture.circle.key).value().isEmpty());
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    CHECK(calendar.meetingsOf(fixture.circle.key).value().size() == 1);
}

TEST_CASE("A copied event falls on the next such weekday, with agenda and without people",
          "[services][event]")
{
    test::EventFixture fixture;
    services::SessionService sessions(*fixture.profile);
    const auto first = fixture.circle.sessionKeys.first();
    REQUIRE(sessions.setAgenda(first,
                               {{.startsAt = QTime(17, 30), .topic = u"Iepazīšanās"_s},
                                {.topic = u"Darba vārdi"_s, .speaker = u"Anna Bērziņa"_s}}));
    // the clock changes to summer time in between
    fixture.clock.set(riga(27, 10, 0));
    const auto copy = services::EventService(*fixture.profile).copy(fixture.circle.key);
    REQUIRE(copy);
    REQUIRE(copy.value().sessions.size() == 1);
    CHECK(copy.value().sessions.first().startsAt == riga(2, 17, 30, 4));
    const auto agenda
        = storage::AgendaRepository(fixture.database()).ofSession(copy.value().sessionKeys.first());
    REQUIRE(agenda);
    REQUIRE(agenda.value().size() == 2);
    CHECK(agenda.value().last().speaker == u"Anna Bērziņa"_s);
    CHECK(agenda.value().first().startsAt == QTime(17, 30));
    const auto on
        = services::EventService(*fixture.profile).copy(fixture.circle.key, QDate(2026, 5, 1));
    REQUIRE(on);
    CHECK(on.value().sessions.first().startsAt == riga(1, 17, 30, 5));
}

TEST_CASE("This meeting, this and later ones, or all of a series can be moved",
          "[services][event][series]")
{
    test::EventFixture fixture;
    const auto keys = addThursdays(fixture);
    services::SessionService sessions(*fixture.profile);
    storage::SessionRepository repository(fixture.database());
    const auto starts = [&] {
        QList<QDateTime> list;
        const auto all = repository.ofEvent(fixture.circle.key);
        REQUIRE(all);
        for (const auto& session : all.value())
            list.append(session.startsAt);
        return list;
    };
    // one on Friday
    REQUIRE(sessions.move(keys[1], Reach::This, {QDate(2026, 3, 13), QTime(10, 0), QTime(11, 30)}));
    CHECK(starts() == QList{riga(5, 17, 30), riga(13, 10, 0), riga(19, 17, 30), riga(26, 17, 30)});
    // from the third on an hour later, a day earlier
    REQUIRE(sessions.move(keys[2], Reach::ThisAndLater,
                          {QDate(2026, 3, 18), QTime(18, 30), QTime(20, 0)}));
    CHECK(starts() == QList{riga(5, 17, 30), riga(13, 10, 0), riga(18, 18, 30), riga(25, 18, 30)});
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    CHECK(starts() == QList{riga(5, 17, 30), riga(13, 10, 0), riga(19, 17, 30), riga(26, 17, 30)});
    REQUIRE(sessions.change(keys[0], Reach::All,
                            [](domain::Session& session) { session.minutes = 90; }));
    const auto all = repository.ofEvent(fixture.circle.key);
    REQUIRE(all);
    for (const auto& session : all.value())
        CHECK(session.minutes == 90);
}

TEST_CASE("A meeting that is cancelled keeps who came; one with marks is not thrown away",
          "[services][event][series]")
{
    test::EventFixture fixture;
    const auto keys = addThursdays(fixture);
    const auto eva = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    fixture.checkIn(keys[0], eva);
    services::SessionService sessions(*fixture.profile);
    storage::CalendarRepository calendar(fixture.database());
    CHECK(sessions.remove(keys[0]).error().code == Error::Code::Refused);
    REQUIRE(sessions.cancel(keys[0], Reach::ThisAndLater, u"telpa slēgta"_s));
    const auto lines = calendar.meetingsOf(fixture.circle.key);
    REQUIRE(lines);
    REQUIRE(lines.value().size() == 4);
    for (const auto& line : lines.value())
        CHECK(line.cancelled);
    CHECK(lines.value().first().present == 1);
    CHECK(lines.value().last().number == 4);
    CHECK(lines.value().last().of == 4);
    REQUIRE(sessions.remove(keys[3]));
    CHECK(calendar.meetingsOf(fixture.circle.key).value().size() == 3);
}

TEST_CASE("Two events in one room at one time are told, not refused", "[services][event]")
{
    test::EventFixture fixture;
    services::EventService events(*fixture.profile);
    storage::CalendarRepository calendar(fixture.database());
    auto plan = test::circlePlan();
    plan.event.title = u"Darbnīca"_s;
    plan.event.responsible.clear();
    plan.sessions = {{.startsAt = riga(5, 18, 30), .endsAt = riga(5, 20, 0)}};
    const auto workshop = events.add(plan);
    REQUIRE(workshop);
    const auto clashes = calendar.clashesOf(workshop.value().key);
    REQUIRE(clashes);
    REQUIRE(clashes.value().size() == 1);
    CHECK(clashes.value().first().over == storage::Clash::Over::Room);
    CHECK(clashes.value().first().otherTitle == u"Sarunu aplis"_s);
    CHECK(clashes.value().first().shared == u"zāle 2"_s);
    // another room, but the same person
    REQUIRE(events.setPlace(workshop.value().key, u"Rīga"_s, u"zāle 1"_s));
    REQUIRE(events.change(workshop.value().key, [](domain::Event& event) {
        event.helpers = {{.name = u"Anna Bērziņa"_s}};
    }));
    const auto people = calendar.clashesOf(workshop.value().key);
    REQUIRE(people);
    REQUIRE(people.value().size() == 1);
    CHECK(people.value().first().over == storage::Clash::Over::Person);
    CHECK(people.value().first().shared == u"Anna Bērziņa"_s);
    // one after the other is no clash
    REQUIRE(services::SessionService(*fixture.profile)
                .move(workshop.value().sessionKeys.first(), Reach::This,
                      {QDate(2026, 3, 5), QTime(19, 0), QTime(20, 0)}));
    CHECK(calendar.clashesOf(workshop.value().key).value().isEmpty());
}

TEST_CASE("Only who took part is counted present", "[services][event][attendance]")
{
    test::EventFixture fixture;
    services::AttendanceService grid(*fixture.profile);
    const auto session = fixture.circle.sessionKeys.first();
    for (const auto state : {domain::AttendanceState::Present, domain::AttendanceState::Late,
                             domain::AttendanceState::Excused, domain::AttendanceState::Absent}) {
        const auto person = fixture.addPerson(u"Anna"_s, codeOf(state));
        REQUIRE(grid.set({.session = session, .person = person, .state = state},
                         domain::AttendanceSource::Grid));
    }
    const auto line = storage::CalendarRepository(fixture.database()).meeting(session);
    REQUIRE(line);
    CHECK(line.value().present == 2);
    CHECK(line.value().noted == 4);
}

TEST_CASE("The kinds of events are ours and the centre's own", "[services][event][kinds]")
{
    test::ProfileFixture fixture;
    services::EventKindService kinds(*fixture.profile);
    storage::EventKindRepository repository(fixture.database());
    const Words english(Language::English);
    CHECK(services::kindName(u"round_table"_s, english) == u"Round table"_s);
    const auto trip = kinds.add(u"Экскурсия"_s, Language::Russian);
    REQUIRE(trip);
    CHECK(domain::isKindCode(trip.value()));
    CHECK(kinds.add(u"Экскурсия"_s, Language::Russian).value() == trip.value());
    REQUIRE(repository.all());
    CHECK(repository.all().value().size() == domain::eventKindCodes().size() + 1);
    CHECK(repository.all().value().last().code == trip.value());
    CHECK(services::kindName(repository.find(trip.value()).value(), english) == u"Экскурсия"_s);
    REQUIRE(kinds.rename(u"round_table"_s, u"Coffee morning"_s, Language::English));
    CHECK(services::kindName(repository.find(u"round_table"_s).value(), english)
          == u"Coffee morning"_s);
    REQUIRE(kinds.remove(trip.value()));
    CHECK(repository.all().value().size() == domain::eventKindCodes().size());
    CHECK(repository.find(trip.value()));
}

TEST_CASE("A list of events shows when each begins and how many meetings it has",
          "[services][event]")
{
    test::EventFixture fixture;
    addThursdays(fixture);
    auto plan = test::circlePlan();
    plan.event.title = u"Infodiena"_s;
    plan.sessions.first() = {.startsAt = riga(2, 10, 0), .endsAt = riga(2, 12, 0)};
    REQUIRE(services::EventService(*fixture.profile).add(plan));
    const auto events = storage::CalendarRepository(fixture.database()).events();
    REQUIRE(events);
    REQUIRE(events.value().size() == 2);
    CHECK(events.value().first().title == u"Infodiena"_s);
    CHECK(events.value().last().sessions == 4);
    CHECK(events.value().last().endsAt == riga(26, 19, 0));
    CHECK(
        titles(
            storage::CalendarRepository(fixture.database()).meetings(riga(1, 0, 0), riga(6, 0, 0)))
        == QStringList{u"Infodiena"_s, u"Sarunu aplis"_s});
}
