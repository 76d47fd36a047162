// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_service.h"
#include "core/services/desk_service.h"

#include "core/services/undo_service.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/person_repository.h"
#include "tests/support/catch.h"
#include "tests/support/desk_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::DeskAct;
using services::DeskOutcome;
using storage::DeskStanding;

namespace {

int rowCount(test::DeskFixture& door, const QString& table, const QString& where = u"1"_s)
{
    return door.database()
        .value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, where))
        .value()
        .toInt();
}

}  // namespace

TEST_CASE("Enter marks a person present once; a second Enter says since when", "[services][desk]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto first = door.perform(DeskAct::Kind::CheckIn, eva);
    REQUIRE(first);
    CHECK(first.value().kind == DeskOutcome::Kind::Marked);
    CHECK(first.value().name == u"Kalniņa Ēva"_s);
    door.clock.advanceSeconds(300);
    const auto second = door.perform(DeskAct::Kind::CheckIn, eva);
    REQUIRE(second);
    CHECK(second.value().kind == DeskOutcome::Kind::AlreadySo);
    CHECK(second.value().presence.arrivedAt == test::eveningInMarch());
    CHECK(rowCount(door, u"attendance"_s) == 1);
}

TEST_CASE("Late, excused, gone and back again are one key each", "[services][desk]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    CHECK(door.perform(DeskAct::Kind::Leave, eva).value().kind == DeskOutcome::Kind::NotHere);
    REQUIRE(door.perform(DeskAct::Kind::Excused, eva));
    CHECK(door.onRoster(eva).standing == DeskStanding::Excused);
    REQUIRE(door.perform(DeskAct::Kind::Late, eva));
    CHECK(door.onRoster(eva).standing == DeskStanding::Late);
    CHECK(door.onRoster(eva).arrivedAt == test::eveningInMarch());
    door.clock.advanceSeconds(1800);
    REQUIRE(door.perform(DeskAct::Kind::Leave, eva));
    CHECK(door.onRoster(eva).standing == DeskStanding::Left);
    CHECK(door.onRoster(eva).leftAt == test::eveningInMarch().addSecs(1800));
    REQUIRE(door.perform(DeskAct::Kind::LetIn, eva));
    CHECK(door.onRoster(eva).standing == DeskStanding::Present);
    CHECK(door.onRoster(eva).arrivedAt == test::eveningInMarch());
    CHECK_FALSE(door.onRoster(eva).leftAt.isValid());
}

TEST_CASE("Children who come along are counted", "[services][desk]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    auto act = door.act(DeskAct::Kind::Children, eva);
    act.children = 2;
    REQUIRE(door.perform(act));
    auto search = door.search();
    CHECK(search.roster().value()->counts().children == 2);
    CHECK(door.perform(act).value().kind == DeskOutcome::Kind::AlreadySo);
}

TEST_CASE("In a full room Enter puts a newcomer on the waiting list and F5 lets her in",
          "[services][desk]")
{
    test::DeskFixture door;
    door.setCapacity(1);
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto olga = door.know(u"Olga"_s, u"Jurjeva"_s);
    CHECK(door.perform(DeskAct::Kind::CheckIn, olga).value().kind == DeskOutcome::Kind::Queued);
    CHECK(door.onRoster(olga).standing == DeskStanding::Waiting);
    CHECK(door.perform(DeskAct::Kind::CheckIn, olga).value().kind
          == DeskOutcome::Kind::AlreadyQueued);
    // a registered person has her place, however full it is
    CHECK(door.perform(DeskAct::Kind::CheckIn, eva).value().kind == DeskOutcome::Kind::Marked);
    CHECK(door.perform(DeskAct::Kind::LetIn, olga).value().kind == DeskOutcome::Kind::Marked);
    CHECK(door.onRoster(olga).standing == DeskStanding::Present);
    CHECK(rowCount(door, u"registration"_s, u"state = 'waiting'"_s) == 0);
}

TEST_CASE("A place that is excused is free for whoever comes", "[services][desk]")
{
    test::DeskFixture door;
    door.setCapacity(1);
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto olga = door.know(u"Olga"_s, u"Jurjeva"_s);
    REQUIRE(door.perform(DeskAct::Kind::Excused, eva));
    CHECK(door.perform(DeskAct::Kind::CheckIn, olga).value().kind == DeskOutcome::Kind::Marked);
}

TEST_CASE("A walk-in is a person, a registration and a presence in one act", "[services][desk]")
{
    test::DeskFixture door;
    auto act = door.walkIn(u"Olga Jurjeva"_s);
    act.walkIn.phone = u"26 123 456"_s;
    act.walkIn.heardFrom = u"a friend"_s;
    act.walkIn.consent = domain::ConsentWay::Paper;
    const auto before = rowCount(door, u"act"_s);
    const auto outcome = door.perform(act);
    REQUIRE(outcome);
    CHECK(rowCount(door, u"act"_s) == before + 1);
    const auto person = storage::PersonRepository(door.database()).find(act.person);
    REQUIRE(person);
    CHECK(person.value().names.first().family == u"Jurjeva"_s);
    REQUIRE(person.value().contacts.size() == 1);
    CHECK(person.value().contacts.first().normal == u"+37126123456"_s);
    CHECK(rowCount(door, u"person"_s, u"needs_completion = 1"_s) == 1);
    CHECK(rowCount(door, u"registration"_s, u"heard_from = 'a friend' AND state = 'registered'"_s)
          == 1);
    CHECK(rowCount(door, u"consent"_s, u"way = 'paper' AND purpose = 'data'"_s) == 1);
    // to words that were read, not to none
    CHECK(rowCount(door, u"consent"_s, u"consent_text_id IS NULL"_s) == 0);
    const auto here = door.onRoster(outcome.value().person);
    CHECK(here.standing == DeskStanding::Present);
    CHECK(here.unannounced);

    REQUIRE(services::DeskService(*door.profile).undoLast(door.circle));
    CHECK(storage::PersonRepository(door.database()).find(act.person).error().code
          == Error::Code::NotFound);
    CHECK(rowCount(door, u"registration"_s, u"deleted = 0"_s) == 0);
    CHECK(rowCount(door, u"presence"_s) == 0);
}

TEST_CASE("A walk-in without a name is refused and leaves nothing", "[services][desk]")
{
    test::DeskFixture door;
    CHECK(door.perform(door.walkIn(u"  "_s)).error().code == Error::Code::InvalidInput);
    CHECK(door.perform(door.walkIn(QString(10'000, u'a'))).error().code
          == Error::Code::InvalidInput);
    CHECK(rowCount(door, u"person"_s) == 0);
    CHECK(rowCount(door, u"presence"_s) == 0);
}

TEST_CASE("A walk-in at a full room waits like everybody, unless she is let in", "[services][desk]")
{
    test::DeskFixture door;
    door.setCapacity(1);
    REQUIRE(door.perform(door.walkIn(u"Ēva Kalniņa"_s)));
    CHECK(door.perform(door.walkIn(u"Olga Jurjeva"_s)).value().kind == DeskOutcome::Kind::Queued);
    auto let = door.walkIn(u"Leila Haddad"_s);
    let.letIn = true;
    CHECK(door.perform(let).value().kind == DeskOutcome::Kind::Marked);
}

TEST_CASE("Any check-in of the evening can be taken back by itself", "[services][desk][undo]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto olga = door.expect(u"Olga"_s, u"Jurjeva"_s);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, olga));
    CHECK(door.perform(DeskAct::Kind::TakeBack, eva).value().kind == DeskOutcome::Kind::TakenBack);
    CHECK(door.onRoster(eva).standing == DeskStanding::Registered);
    CHECK(door.onRoster(olga).standing == DeskStanding::Present);
    CHECK(door.perform(DeskAct::Kind::TakeBack, eva).value().kind == DeskOutcome::Kind::NotHere);
    const auto undone = services::DeskService(*door.profile).undoLast(door.circle);
    REQUIRE(undone);
    CHECK(undone.value().name == u"Jurjeva Olga"_s);
    CHECK(services::DeskService(*door.profile).undoLast(door.circle).error()
          == services::nothingToUndo());
}

TEST_CASE("The undo key at one door leaves what the other door did", "[services][desk][undo]")
{
    test::DeskFixture door;
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, door.expect(u"Ēva"_s, u"Kalniņa"_s)));
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, door.expect(u"Olga"_s, u"Jurjeva"_s)));
    REQUIRE(door.database().execute(
        u"UPDATE act SET device_id = 7 WHERE id = (SELECT max(id) FROM act)"));
    const auto undone = services::DeskService(*door.profile).undoLast(door.circle);
    REQUIRE(undone);
    CHECK(undone.value().name == u"Kalniņa Ēva"_s);
    CHECK(services::DeskService(*door.profile).undoLast(door.circle).error()
          == services::nothingToUndo());
}

TEST_CASE("Taking one person back leaves whoever was marked in the same act",
          "[services][desk][undo]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto olga = door.expect(u"Olga"_s, u"Jurjeva"_s);
    services::AttendanceService attendance(*door.profile);
    REQUIRE(attendance.fill(door.circle, {eva, olga}, domain::AttendanceState::Present,
                            domain::AttendanceSource::Paper, u"Sarunu aplis"_s));
    CHECK(door.perform(DeskAct::Kind::TakeBack, eva).value().kind == DeskOutcome::Kind::TakenBack);
    CHECK(door.onRoster(eva).standing == DeskStanding::Registered);
    CHECK(door.onRoster(olga).standing == DeskStanding::Present);

    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    REQUIRE(attendance.clearMany(door.circle, {eva, olga}, u"Sarunu aplis"_s));
    const auto undone = services::DeskService(*door.profile).undoLast(door.circle);
    REQUIRE(undone);
    CHECK(undone.value().name == u"Kalniņa Ēva"_s);
    CHECK(door.onRoster(olga).standing == DeskStanding::Registered);
}

TEST_CASE("Who was excused and comes after all arrives when she comes", "[services][desk]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    REQUIRE(door.perform(DeskAct::Kind::Excused, eva));
    door.clock.advanceSeconds(35 * 60);
    const auto now = door.clock.now();
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    const auto presence
        = storage::AttendanceRepository(door.database()).find(door.circle, eva).value();
    REQUIRE(presence);
    CHECK(presence->arrivedAt == now);
}

TEST_CASE("Who left and is marked late is here again, with all her hours", "[services][desk]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    storage::AttendanceRepository marks(door.database());
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    REQUIRE(door.perform(DeskAct::Kind::Leave, eva));
    REQUIRE(door.perform(DeskAct::Kind::Late, eva));
    CHECK_FALSE(marks.find(door.circle, eva).value()->leftAt.isValid());
    REQUIRE(door.perform(DeskAct::Kind::Leave, eva));
    REQUIRE(services::AttendanceService(*door.profile)
                .setState(door.circle, eva, domain::AttendanceState::Present,
                          domain::AttendanceSource::Paper));
    CHECK_FALSE(marks.find(door.circle, eva).value()->leftAt.isValid());
}

TEST_CASE("Taking back a leaving leaves the person here", "[services][desk][undo]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    REQUIRE(door.perform(DeskAct::Kind::CheckIn, eva));
    REQUIRE(door.perform(DeskAct::Kind::Leave, eva));
    REQUIRE(door.perform(DeskAct::Kind::TakeBack, eva));
    CHECK(door.onRoster(eva).standing == DeskStanding::Present);
}

TEST_CASE("Nobody is marked at a meeting or as a person that does not exist", "[services][desk]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    auto act = door.act(DeskAct::Kind::CheckIn, eva);
    act.person = domain::PersonId::create(door.clock);
    CHECK(door.perform(act).error().arguments == QStringList{u"person"_s});
    act = door.act(DeskAct::Kind::CheckIn, eva);
    act.session = domain::SessionId::create(door.clock);
    CHECK(door.perform(act).error().arguments == QStringList{u"session"_s});
}
