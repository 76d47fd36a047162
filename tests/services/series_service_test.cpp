// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/series_service.h"

#include "core/domain/recurrence_rule.h"
#include "core/services/event_service.h"
#include "core/services/session_service.h"
#include "core/services/undo_service.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/session_repository.h"
#include "tests/support/catch.h"
#include "tests/support/event_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using domain::Recurrence;
using domain::Rhythm;
using test::riga;

namespace {

Recurrence thursdays(int count)
{
    return {.rhythm = Rhythm::Weekly, .first = QDate(2026, 3, 5), .count = count};
}

struct Series : test::EventFixture {
    services::SeriesService series{*profile};
    storage::SessionRepository sessions{database()};

    services::SeriesOutcome plan(const Recurrence& rule)
    {
        const auto outcome = series.plan(circle.key, rule, QTime(17, 30), QTime(19, 0));
        REQUIRE(outcome);
        return outcome.value();
    }

    QStringList days()
    {
        const auto all = sessions.ofEvent(circle.key);
        REQUIRE(all);
        QStringList list;
        for (const auto& session : all.value())
            list.append(
                session.startsAt.toTimeZone(QTimeZone("Europe/Riga")).toString(u"dd.MM. HH:mm"_s));
        return list;
    }
};

}  // namespace

TEST_CASE("Every Thursday for four weeks makes four meetings, also over summer time",
          "[services][series]")
{
    Series circle;
    const auto outcome = circle.plan(thursdays(5));
    CHECK(outcome.made == 4);  // the first stood there already
    CHECK(circle.days()
          == QStringList{u"05.03. 17:30"_s, u"12.03. 17:30"_s, u"19.03. 17:30"_s, u"26.03. 17:30"_s,
                         u"02.04. 17:30"_s});
    const auto event = storage::EventRepository(circle.database()).findByKey(circle.circle.key);
    REQUIRE(event);
    REQUIRE(event.value().recurrence);
    CHECK(event.value().recurrence->count == 5);
    REQUIRE(services::UndoService(*circle.profile).undo(outcome.act));
    CHECK(circle.days() == QStringList{u"05.03. 17:30"_s});
}

TEST_CASE("A day left out has no meeting; a new rule keeps what was held, moved or cancelled",
          "[services][series]")
{
    Series circle;
    auto rule = thursdays(4);
    rule.exceptions = {QDate(2026, 3, 12)};
    circle.plan(rule);
    CHECK(
        circle.days()
        == QStringList{u"05.03. 17:30"_s, u"19.03. 17:30"_s, u"26.03. 17:30"_s, u"02.04. 17:30"_s});
    const auto keys = storage::CalendarRepository(circle.database()).meetingsOf(circle.circle.key);
    REQUIRE(keys);
    services::SessionService sessions(*circle.profile);
    circle.checkIn(keys.value().at(0).session, circle.addPerson(u"Ēva"_s, u"Kalniņa"_s));
    REQUIRE(sessions.move(keys.value().at(1).session, services::Reach::This,
                          {QDate(2026, 3, 20), QTime(10, 0), QTime(11, 0)}));
    REQUIRE(sessions.cancel(keys.value().at(3).session, services::Reach::This, u"svētki"_s));
    // from now on only three Thursdays, the 5th left out
    auto shorter = thursdays(2);
    shorter.exceptions = {QDate(2026, 3, 5), QDate(2026, 3, 12)};
    const auto outcome = circle.plan(shorter);
    CHECK(outcome.made == 0);
    CHECK(outcome.removed == 0);
    CHECK(outcome.kept == 2);
    CHECK(
        circle.days()
        == QStringList{u"05.03. 17:30"_s, u"20.03. 10:00"_s, u"26.03. 17:30"_s, u"02.04. 17:30"_s});
    const auto none = circle.plan({.first = QDate(2026, 3, 5), .count = 1});
    CHECK(none.removed == 2);
}

TEST_CASE("Two computers that plan the same series make the same meetings", "[services][series]")
{
    Series circle;
    circle.plan(thursdays(3));
    const auto all = circle.sessions.ofEvent(circle.circle.key);
    REQUIRE(all);
    CHECK(all.value().last().id
          == storage::SessionRepository::idInSeries(circle.circle.id, QDate(2026, 3, 19)));
}

TEST_CASE("A series warns of the holidays of its country", "[services][series]")
{
    const Words words(Language::English);
    const Recurrence rule{
        .rhythm = Rhythm::Weekly, .first = QDate(2026, 4, 24), .until = QDate(2026, 5, 10)};
    const auto valid = domain::validated(rule);
    REQUIRE(valid);
    const auto found = services::SeriesService::holidays(valid.value(), u"LV"_s, words);
    REQUIRE(found.size() == 1);
    CHECK(found.first().day == QDate(2026, 5, 1));
    CHECK_FALSE(found.first().name.isEmpty());
}

TEST_CASE("A series without an end is refused", "[services][series]")
{
    Series circle;
    const auto refused = circle.series.plan(circle.circle.key, {.first = QDate(2026, 3, 5)},
                                            QTime(17, 30), QTime(19, 0));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.first() == u"until"_s);
    CHECK(circle.days().size() == 1);
}

TEST_CASE("A copied series runs by the same rule, later", "[services][series]")
{
    Series circle;
    circle.plan(thursdays(3));
    const auto copy
        = services::EventService(*circle.profile).copy(circle.circle.key, QDate(2026, 5, 5));
    REQUIRE(copy);
    CHECK(copy.value().sessions.size() == 3);
    const auto event = storage::EventRepository(circle.database()).find(copy.value().id);
    REQUIRE(event);
    REQUIRE(event.value().recurrence);
    CHECK(event.value().recurrence->first == QDate(2026, 5, 5));
    CHECK(event.value().recurrence->weekdays == QList<int>{2});
    CHECK(domain::daysOf(*event.value().recurrence).size() == 3);
}

TEST_CASE("A rule is kept as other calendars write it", "[domain][recurrence]")
{
    const auto roundTrip = [](const Recurrence& draft) {
        const auto rule = domain::validated(draft);
        REQUIRE(rule);
        const auto text = domain::toRule(rule.value());
        const auto back = domain::fromRule(text);
        REQUIRE(back);
        CHECK(domain::daysOf(back.value()) == domain::daysOf(rule.value()));
        return text;
    };
    auto rule = thursdays(4);
    rule.exceptions = {QDate(2026, 3, 12)};
    CHECK(roundTrip(rule)
          == u"DTSTART;VALUE=DATE:20260305\n"
             "RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TH;COUNT=5\n"
             "EXDATE;VALUE=DATE:20260312"_s);
    CHECK(roundTrip({.rhythm = Rhythm::MonthlyByDay,
                     .first = QDate(2026, 1, 31),
                     .until = QDate(2026, 6, 30)})
              .contains(u"BYMONTHDAY=28,29,30,31;BYSETPOS=-1"));
    CHECK(roundTrip({.rhythm = Rhythm::MonthlyByWeekday, .first = QDate(2026, 3, 31), .count = 4})
              .contains(u"BYDAY=-1TU"));
    roundTrip({.rhythm = Rhythm::Fortnightly,
               .first = QDate(2026, 3, 3),
               .weekdays = {2, 4},
               .until = QDate(2026, 5, 1)});
    CHECK_FALSE(domain::fromRule(u"DTSTART:20260305\nRRULE:FREQ=DAILY;COUNT=3"_s));
    CHECK_FALSE(domain::fromRule({}));
}
