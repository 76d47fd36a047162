// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registration_service.h"

#include "core/services/undo_service.h"
#include "core/services/waiting_list_service.h"
#include "core/storage/history_repository.h"
#include "tests/support/catch.h"
#include "tests/support/event_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::IfFull;
using services::Proposal;
using What = services::RegistrationOutcome::What;

namespace {

// The circle with so many places, and people who want to come.
struct FullCircle : test::EventFixture {
    services::RegistrationService registrations{*profile};
    storage::RegistrationRepository repository{database()};
    qint64 anna = addPerson(u"Anna"_s, u"Bērziņa"_s);
    qint64 eva = addPerson(u"Ēva"_s, u"Kalniņa"_s);
    qint64 julija = addPerson(u"Jūlija"_s, u"Ivanova"_s);
    qint64 olga = addPerson(u"Olga"_s, u"Jurjeva"_s);

    FullCircle(int adults, std::optional<int> children)
    {
        const auto limited
            = services::EventService(*profile).change(circle.key, [&](domain::Event& event) {
                  event.capacityAdults = adults;
                  event.capacityChildren = children;
              });
        REQUIRE(limited);
    }

    services::RegistrationOutcome add(qint64 person, const services::RegistrationWish& wish = {})
    {
        clock.advanceSeconds(60);
        const auto outcome = registrations.add(circle.key, person, wish);
        REQUIRE(outcome);
        return outcome.value();
    }

    QStringList queue()
    {
        QStringList names;
        const auto lines = repository.queueOf(circle.key);
        REQUIRE(lines);
        for (const auto& line : lines.value())
            names.append(line.name);
        return names;
    }
};

}  // namespace

TEST_CASE("Who finds no place waits in the order of asking", "[services][registration]")
{
    FullCircle circle(1, std::nullopt);
    CHECK(circle.add(circle.anna).what == What::Registered);
    const auto eva = circle.add(circle.eva);
    CHECK(eva.what == What::Waiting);
    CHECK(eva.position == 1);
    CHECK(eva.name == u"Kalniņa Ēva"_s);
    CHECK(circle.add(circle.julija).position == 2);
    CHECK(circle.add(circle.eva).what == What::Already);
    CHECK(circle.queue() == QStringList{u"Kalniņa Ēva"_s, u"Ivanova Jūlija"_s});
    CHECK(circle.repository.places(circle.circle.key).value().freeAdults() == 0);
}

TEST_CASE("A place that comes free is offered to the first who waits, not to the next who asks",
          "[services][registration]")
{
    FullCircle circle(1, std::nullopt);
    circle.add(circle.anna);
    circle.add(circle.eva);
    const auto cancelled = circle.registrations.cancel(circle.circle.key, circle.anna, u"slima"_s);
    REQUIRE(cancelled);
    CHECK(cancelled.value().what == What::Cancelled);
    REQUIRE(cancelled.value().proposal);
    CHECK(cancelled.value().proposal->name == u"Kalniņa Ēva"_s);
    CHECK(cancelled.value().proposal->what == Proposal::For::Place);
    CHECK(circle.add(circle.julija).what == What::Waiting);

    const auto promoted = circle.registrations.promote(circle.circle.key, circle.eva);
    REQUIRE(promoted);
    CHECK(promoted.value().what == What::Registered);
    CHECK(circle.queue() == QStringList{u"Ivanova Jūlija"_s});
    CHECK(circle.registrations.promote(circle.circle.key, circle.julija).value().what
          == What::Full);
    // she comes back: at the end of the queue
    CHECK(circle.add(circle.anna).position == 2);
}

TEST_CASE("Staff move somebody forward in the queue; who asks later still comes last",
          "[services][registration][undo]")
{
    FullCircle circle(1, std::nullopt);
    for (const auto person : {circle.anna, circle.eva, circle.julija})
        circle.add(person);
    const auto moved
        = services::WaitingListService(*circle.profile).move(circle.circle.key, circle.julija, -1);
    REQUIRE(moved);
    CHECK(circle.queue() == QStringList{u"Ivanova Jūlija"_s, u"Kalniņa Ēva"_s});
    CHECK(circle.add(circle.olga).position == 3);
    // the first cannot go further
    CHECK(services::WaitingListService(*circle.profile)
              .move(circle.circle.key, circle.julija, -1)
              .value()
          == 0);
    CHECK(services::WaitingListService(*circle.profile)
              .move(circle.circle.key, circle.anna, 1)
              .error()
              .code
          == Error::Code::NotFound);
    REQUIRE(services::UndoService(*circle.profile).undo(moved.value()));
    CHECK(circle.queue() == QStringList{u"Kalniņa Ēva"_s, u"Ivanova Jūlija"_s, u"Jurjeva Olga"_s});
}

TEST_CASE("Somebody new is written down and registered as one act",
          "[services][registration][undo]")
{
    FullCircle circle(1, std::nullopt);
    const auto first = circle.registrations.addNewcomer(circle.circle.key, u"Liis Tamm"_s);
    REQUIRE(first);
    CHECK(first.value().what == What::Registered);
    CHECK(first.value().name == u"Tamm Liis"_s);
    const auto second = circle.registrations.addNewcomer(circle.circle.key, u"Saar, Katrin"_s);
    REQUIRE(second);
    CHECK(second.value().what == What::Waiting);
    CHECK(second.value().position == 1);
    CHECK_FALSE(circle.registrations.addNewcomer(circle.circle.key, u"  "_s));
    REQUIRE(services::UndoService(*circle.profile).undo(second.value().act));
    CHECK(circle.queue().isEmpty());
    CHECK(circle.database().value(u"SELECT count(*) FROM person WHERE deleted = 0", {}).value()
          == 5);
}

TEST_CASE("Over capacity goes only with a reason, and history keeps it",
          "[services][registration][undo]")
{
    FullCircle circle(1, std::nullopt);
    circle.add(circle.anna);
    CHECK(circle.add(circle.eva, {.ifFull = IfFull::Tell}).what == What::Full);
    const auto refused
        = circle.registrations.add(circle.circle.key, circle.eva, {.ifFull = IfFull::LetIn});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.first() == u"over_reason"_s);
    const auto in
        = circle.add(circle.eva, {.ifFull = IfFull::LetIn, .overReason = u"atnesa savu krēslu"_s});
    CHECK(in.what == What::Registered);
    CHECK(in.places.registered == 2);
    CHECK(circle.repository.find(circle.circle.key, circle.eva).value()->overReason
          == u"atnesa savu krēslu"_s);
    const auto history
        = storage::HistoryRepository(circle.database()).ofEvent(circle.circle.key, 1);
    REQUIRE(history);
    CHECK(history.value().first().kind == u"registration.add"_s);
    CHECK(history.value().first().subject == u"Kalniņa Ēva, Sarunu aplis"_s);
    REQUIRE(services::UndoService(*circle.profile).undo(in.act));
    CHECK(circle.repository.places(circle.circle.key).value().registered == 1);
}

TEST_CASE("When only childcare is full, she has a place and waits for childcare alone",
          "[services][registration]")
{
    FullCircle circle(3, 2);
    CHECK(circle.add(circle.anna, {.children = 2}).what == What::Registered);
    const auto eva = circle.add(circle.eva, {.children = 1});
    CHECK(eva.what == What::WaitingForChildcare);
    CHECK(eva.position == 1);
    CHECK(eva.places.registered == 2);
    CHECK(eva.places.childrenIn == 2);
    CHECK(circle.add(circle.julija).what == What::Registered);
    CHECK(circle.add(circle.olga).what == What::Waiting);

    const auto freed = circle.registrations.cancel(circle.circle.key, circle.anna);
    REQUIRE(freed);
    REQUIRE(freed.value().proposal);
    CHECK(freed.value().proposal->what == Proposal::For::Childcare);
    CHECK(freed.value().proposal->name == u"Kalniņa Ēva"_s);
    const auto given = circle.registrations.promote(circle.circle.key, circle.eva);
    REQUIRE(given);
    CHECK(given.value().what == What::Registered);
    CHECK(given.value().places.childrenIn == 1);
    REQUIRE(given.value().proposal);
    CHECK(given.value().proposal->name == u"Jurjeva Olga"_s);
}

TEST_CASE("Fewer or more children than announced change the places for childcare",
          "[services][registration]")
{
    FullCircle circle(5, 2);
    circle.add(circle.anna, {.children = 2});
    circle.add(circle.eva, {.children = 1});
    REQUIRE(circle.registrations.change(circle.circle.key, circle.anna, 1, u"viens bērns slims"_s));
    const auto next = services::RegistrationService::proposal(circle.database(), circle.circle.key);
    REQUIRE(next);
    REQUIRE(next.value());
    CHECK(next.value()->name == u"Kalniņa Ēva"_s);
    const auto more = circle.registrations.change(circle.circle.key, circle.anna, 2, {});
    REQUIRE(more);
    CHECK(more.value().what == What::WaitingForChildcare);
}

TEST_CASE("Nobody is registered for an event that was cancelled", "[services][registration]")
{
    FullCircle circle(5, std::nullopt);
    REQUIRE(services::EventService(*circle.profile).cancel(circle.circle.key, u"sniegs"_s));
    const auto refused = circle.registrations.add(circle.circle.key, circle.anna);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.first() == u"event_cancelled"_s);
    CHECK(circle.registrations.cancel(circle.circle.key, circle.anna).error().code
          == Error::Code::NotFound);
}

TEST_CASE("Two computers that register the same person make one row", "[services][registration]")
{
    FullCircle circle(5, std::nullopt);
    circle.add(circle.anna);
    const auto stored = circle.repository.find(circle.circle.key, circle.anna);
    REQUIRE(stored);
    REQUIRE(stored.value());
    CHECK(stored.value()->id
          == storage::RegistrationRepository::idOf(stored.value()->event, stored.value()->person));
}

TEST_CASE("Several people are registered at once, in their order, and all go back with one undo",
          "[services][registration]")
{
    FullCircle circle(2, std::nullopt);
    circle.add(circle.olga);
    circle.clock.advanceSeconds(60);
    const auto added = circle.registrations.addSeveral(
        circle.circle.key, {circle.julija, circle.olga, circle.eva, circle.anna});
    REQUIRE(added);
    CHECK(added.value().registered == 1);
    CHECK(added.value().waiting == 2);
    CHECK(added.value().already == 1);
    CHECK(circle.queue() == QStringList{u"Kalniņa Ēva"_s, u"Bērziņa Anna"_s});
    REQUIRE(services::UndoService(*circle.profile).undoLast());
    CHECK(circle.queue().isEmpty());
    CHECK(circle.repository.places(circle.circle.key).value().registered == 1);

    // nobody is new: nothing to take back
    const auto again = circle.registrations.addSeveral(circle.circle.key, {circle.olga});
    REQUIRE(again);
    CHECK(again.value().act == 0);
}
