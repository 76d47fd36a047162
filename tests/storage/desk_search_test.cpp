// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/desk_search.h"

#include "core/domain/badge_number.h"
#include "core/storage/act.h"
#include "core/storage/desk_repository.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/desk_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::DeskAct;
using storage::DeskStanding;

TEST_CASE("At the desk whoever is registered stands before everybody else", "[storage][desk]")
{
    test::DeskFixture door;
    door.know(u"Anneli"_s, u"Julle"_s);
    door.expect(u"Jūlija"_s, u"Ivanova"_s, u"Юлия Иванова"_s);
    door.expect(u"Olga"_s, u"Julina"_s);
    CHECK(door.found(u"jul"_s)
          == QStringList{u"Julina, Olga · registered"_s, u"Ivanova, Jūlija · registered"_s,
                         u"Julle, Anneli · not registered"_s});
    CHECK(door.found(u"юл"_s).contains(u"Ivanova, Jūlija · registered"_s));
}

TEST_CASE("One letter finds nobody at the desk, two letters of two names are enough",
          "[storage][desk]")
{
    test::DeskFixture door;
    door.expect(u"Jūlija"_s, u"Ivanova"_s);
    door.expect(u"Olga"_s, u"Jurjeva"_s);
    CHECK(door.found(u"j"_s).isEmpty());
    CHECK(door.found(u" , "_s).isEmpty());
    CHECK(door.found(u"i j"_s).first() == u"Ivanova, Jūlija · registered"_s);
}

TEST_CASE("Whoever is here already makes room on the list for whoever is not", "[storage][desk]")
{
    test::DeskFixture door;
    const auto anna = door.expect(u"Anna"_s, u"Kalniņa"_s);
    door.expect(u"Zane"_s, u"Kalniņa"_s);
    CHECK(door.found(u"kal"_s).first() == u"Kalniņa, Anna · registered"_s);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, anna));
    CHECK(door.found(u"kal"_s)
          == QStringList{u"Kalniņa, Zane · registered"_s, u"Kalniņa, Anna · present"_s});
}

TEST_CASE("Namesakes are told apart by year and place", "[storage][desk]")
{
    test::DeskFixture door;
    const auto first = door.expect(u"Anna"_s, u"Bērziņa"_s);
    const auto second = door.know(u"Anna"_s, u"Bērziņa"_s);
    door.setBirthYearAndPlace(first, 1990, u"Rīga"_s);
    door.setBirthYearAndPlace(second, 1986, u"Bauska"_s);
    door.expect(u"Anna"_s, u"Bērzkalna"_s);
    auto search = door.search();
    const auto people = search.find(u"ber"_s).value();
    REQUIRE(people.size() == 3);
    CHECK(people[0].namesake);
    CHECK(people[0].line.year == 1990);
    CHECK_FALSE(people[1].namesake);
    CHECK(people[2].namesake);
    CHECK(people[2].line.place == u"Bauska"_s);
}

TEST_CASE("The desk's list is never older than the profile", "[storage][desk]")
{
    test::DeskFixture door;
    const auto anna = door.expect(u"Anna"_s, u"Kalniņa"_s);
    auto search = door.search();
    CHECK(search.find(u"kal"_s).value().first().standing == DeskStanding::Registered);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, anna));
    CHECK(search.find(u"kal"_s).value().first().standing == DeskStanding::Present);
    CHECK(search.roster().value()->counts().present == 1);
}

TEST_CASE("A list is cut at its limit, registered people first", "[storage][desk]")
{
    test::DeskFixture door;
    for (int i = 0; i < 6; ++i)
        door.know(u"Anna"_s, u"Kalniņa"_s);
    door.expect(u"Zane"_s, u"Kalniņa"_s);
    auto search = door.search();
    const auto people = search.find(u"kalni"_s, 3).value();
    REQUIRE(people.size() == 3);
    CHECK(people.first().standing == DeskStanding::Registered);
    CHECK(people.last().standing == DeskStanding::NotRegistered);
}

TEST_CASE("Present, expected and free add up to the room", "[storage][desk]")
{
    test::DeskFixture door;
    door.setCapacity(4);
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto olga = door.expect(u"Olga"_s, u"Jurjeva"_s);
    door.expect(u"Leila"_s, u"Haddad"_s);
    const auto oksana = door.know(u"Oksana"_s, u"Ševčenko"_s);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, oksana));
    REQUIRE(door.perform(DeskAct::Kind::Excused, olga));
    auto search = door.search();
    const auto counts = search.roster().value()->counts();
    CHECK(counts.present == 2);
    CHECK(counts.expected == 1);
    CHECK(counts.free() == 1);
    CHECK(door.onRoster(oksana).unannounced);
    CHECK_FALSE(door.onRoster(eva).unannounced);
}

TEST_CASE("The last to come in stands on top of the desk's last list", "[storage][desk]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto olga = door.expect(u"Olga"_s, u"Jurjeva"_s);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, olga));
    door.clock.advanceSeconds(60);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    auto search = door.search();
    const auto came = search.roster().value()->arrivals();
    REQUIRE(came.size() == 2);
    CHECK(came.first().line.key == eva);
    CHECK(storage::DeskRepository(door.database()).lastActAtDoor(door.circle).value()
          == storage::DeskRepository(door.database()).lastActOn(door.circle, eva).value());
}

TEST_CASE("The desk opens with the meeting that is on", "[storage][desk]")
{
    test::DeskFixture door;
    storage::DeskRepository desk(door.database());
    const auto now = door.clock.now();
    const auto on = desk.meetings(now.addSecs(-3600), now.addSecs(3600)).value();
    REQUIRE(on.size() == 1);
    CHECK(on.first().title == u"Sarunu aplis"_s);
    CHECK(on.first().session == door.circle);
    CHECK(on.first().startsAt == now.addSecs(360));
    CHECK(desk.meetings(now.addDays(2), now.addDays(3)).value().isEmpty());
    CHECK(desk.meeting(99).error().code == Error::Code::NotFound);
}

TEST_CASE("A badge names its holder until it is revoked", "[storage][desk]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto badge = domain::BadgeNumber::create();
    storage::DeskRepository desk(door.database());
    CHECK(desk.holderOf(badge).value() == std::nullopt);
    const auto uid = Uid::create(door.clock);
    {
        auto act = storage::Act::begin(*door.profile, u"person.change"_s, u"Ēva"_s);
        REQUIRE(storage::RowStore(door.database())
                    .put(u"person_badge", uid,
                         {{u"person_id"_s, eva}, {u"number"_s, badge.toString()}}));
        REQUIRE(act.value().commit());
    }
    CHECK(desk.holderOf(badge).value() == eva);
    {
        auto act = storage::Act::begin(*door.profile, u"person.change"_s, u"Ēva"_s);
        REQUIRE(storage::RowStore(door.database())
                    .put(u"person_badge", uid, {{u"revoked_at"_s, u"2026-03-05"_s}}));
        REQUIRE(act.value().commit());
    }
    CHECK(desk.holderOf(badge).value() == std::nullopt);
}
