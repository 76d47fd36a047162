// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_service.h"

#include "core/services/undo_service.h"
#include "tests/support/catch.h"
#include "tests/support/desk_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("A check-in can be taken back and given again", "[services][attendance][undo]")
{
    test::DeskFixture door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    services::UndoService undo(*door.profile);
    storage::AttendanceRepository marks(door.database());

    REQUIRE(door.perform(services::DeskAct::Kind::CheckIn, eva));
    const auto undone = undo.undoLast();
    REQUIRE(undone);
    CHECK(undone.value().undone.subject == u"Kalniņa Ēva"_s);
    CHECK(undone.value().leftAlone.isEmpty());
    CHECK_FALSE(marks.find(door.circle, eva).value().has_value());

    REQUIRE(undo.redoLast());
    CHECK(marks.find(door.circle, eva).value().has_value());
    REQUIRE(undo.undoLast());
    door.clock.advanceSeconds(300);
    const auto again = door.perform(services::DeskAct::Kind::CheckIn, eva);
    REQUIRE(again);
    CHECK(again.value().kind == services::DeskOutcome::Kind::Marked);
    CHECK(marks.find(door.circle, eva).value()->arrivedAt == test::eveningInMarch().addSecs(300));
}

TEST_CASE("Late, excused and absent are marks of the grid; only who came is here",
          "[services][attendance]")
{
    test::ProfileFixture fixture;
    const auto eva = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    const auto circle = fixture.addSession(u"Sarunu aplis"_s);
    services::AttendanceService grid(*fixture.profile);
    storage::AttendanceRepository marks(fixture.database());
    REQUIRE(grid.set({.session = circle, .person = eva, .state = domain::AttendanceState::Excused},
                     domain::AttendanceSource::Grid));
    CHECK(marks.find(circle, eva).value()->state == domain::AttendanceState::Excused);
    // she comes after all
    REQUIRE(grid.setState(circle, eva, domain::AttendanceState::Present,
                          domain::AttendanceSource::Grid));
    CHECK(marks.find(circle, eva).value()->state == domain::AttendanceState::Present);
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    CHECK(marks.find(circle, eva).value()->state == domain::AttendanceState::Excused);
}

TEST_CASE("A cleared mark is gone and can be had back", "[services][attendance][undo]")
{
    test::ProfileFixture fixture;
    const auto eva = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    const auto circle = fixture.addSession(u"Sarunu aplis"_s);
    services::AttendanceService desk(*fixture.profile);
    storage::AttendanceRepository marks(fixture.database());
    REQUIRE(desk.set({.session = circle, .person = eva, .children = 2},
                     domain::AttendanceSource::Desk));
    CHECK(desk.clear(circle, eva).value() != 0);
    CHECK_FALSE(marks.find(circle, eva).value().has_value());
    CHECK(desk.clear(circle, eva).value() == 0);
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    REQUIRE(marks.find(circle, eva).value().has_value());
    CHECK(marks.find(circle, eva).value()->children == 2);
}

TEST_CASE("Nobody is marked at a meeting that does not exist", "[services][attendance]")
{
    test::ProfileFixture fixture;
    const auto eva = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    services::AttendanceService grid(*fixture.profile);
    const auto came = [&](qint64 session, qint64 person) {
        return grid.setState(session, person, domain::AttendanceState::Present,
                             domain::AttendanceSource::Grid);
    };
    CHECK(came(99, eva).error().code == Error::Code::NotFound);
    CHECK(came(fixture.addSession(u"Sarunu aplis"_s), 99).error().code == Error::Code::NotFound);
}

TEST_CASE("A whole meeting is marked at once; whoever is noted already stays so",
          "[services][attendance][undo]")
{
    test::ProfileFixture fixture;
    const auto eva = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto olga = fixture.addPerson(u"Olga"_s, u"Jurjeva"_s);
    const auto circle = fixture.addSession(u"Sarunu aplis"_s);
    services::AttendanceService grid(*fixture.profile);
    storage::AttendanceRepository marks(fixture.database());
    using domain::AttendanceSource;
    using domain::AttendanceState;
    REQUIRE(grid.setState(circle, eva, AttendanceState::Excused, AttendanceSource::Grid));
    const auto filled = grid.fill(circle, {eva, anna, olga}, AttendanceState::Present,
                                  AttendanceSource::Grid, u"5 March"_s);
    REQUIRE(filled);
    CHECK(filled.value().changed == 2);
    CHECK(marks.find(circle, eva).value()->state == AttendanceState::Excused);
    CHECK(marks.find(circle, olga).value()->state == AttendanceState::Present);
    CHECK(grid.fill(circle, {eva, anna, olga}, AttendanceState::Present, AttendanceSource::Grid,
                    u"5 March"_s)
              .value()
              .act
          == 0);

    const auto cleared = grid.clearMany(circle, {eva, anna, olga}, u"5 March"_s);
    REQUIRE(cleared);
    CHECK(cleared.value().changed == 3);
    services::UndoService undo(*fixture.profile);
    REQUIRE(undo.undoLast());
    CHECK(marks.ofSession(circle).value().size() == 3);
    REQUIRE(undo.undo(filled.value().act));
    CHECK(marks.ofSession(circle).value().size() == 1);
}

TEST_CASE("Another state keeps what is known of the evening", "[services][attendance]")
{
    test::ProfileFixture fixture;
    const auto eva = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    const auto circle = fixture.addSession(u"Sarunu aplis"_s);
    services::AttendanceService grid(*fixture.profile);
    using domain::AttendanceSource;
    using domain::AttendanceState;
    REQUIRE(grid.set(
        {.session = circle, .person = eva, .minutes = 45, .children = 2, .note = u"ar mazo"_s},
        AttendanceSource::Grid));
    REQUIRE(grid.setState(circle, eva, AttendanceState::Late, AttendanceSource::Grid));
    const auto mark = storage::AttendanceRepository(fixture.database()).find(circle, eva);
    REQUIRE(mark.value());
    CHECK(mark.value()->state == AttendanceState::Late);
    CHECK(mark.value()->minutes == 45);
    CHECK(mark.value()->children == 2);
    CHECK(mark.value()->note == u"ar mazo"_s);
    CHECK(grid.setState(circle, eva, AttendanceState::Late, AttendanceSource::Grid).value() == 0);
}

TEST_CASE("Who is written by hand on a sheet becomes a person who was there",
          "[services][attendance][undo]")
{
    test::ProfileFixture fixture;
    const auto circle = fixture.addSession(u"Sarunu aplis"_s);
    services::AttendanceService grid(*fixture.profile);
    const auto came = grid.markNewcomer(circle, u"Liis Tamm"_s, domain::AttendanceSource::Paper);
    REQUIRE(came);
    CHECK(came.value().name == u"Tamm Liis"_s);
    storage::AttendanceRepository marks(fixture.database());
    CHECK(marks.find(circle, came.value().presence.person).value().has_value());
    REQUIRE(services::UndoService(*fixture.profile).undo(came.value().act));
    CHECK(marks.ofSession(circle).value().isEmpty());
    CHECK(fixture.database().value(u"SELECT count(*) FROM person WHERE deleted = 0", {}).value()
          == 0);
    CHECK_FALSE(grid.markNewcomer(circle, QString(), domain::AttendanceSource::Paper));
}

TEST_CASE("Nobody was at a meeting that is still to come; excused can be noted in advance",
          "[services][attendance]")
{
    using domain::AttendanceSource;
    using domain::AttendanceState;
    test::ProfileFixture fixture;
    const auto eva = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    const auto next = fixture.addSession(u"Sarunu aplis"_s, test::eveningInMarch().addDays(7));
    services::AttendanceService grid(*fixture.profile);
    const auto refused = grid.setState(next, eva, AttendanceState::Present, AttendanceSource::Grid);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.value(0) == u"attendance.future"_s);
    CHECK_FALSE(
        grid.fill(next, {eva}, AttendanceState::Online, AttendanceSource::Grid, u"aplis"_s));
    CHECK_FALSE(grid.markNewcomer(next, u"Liis Tamm"_s, AttendanceSource::Paper));
    CHECK(storage::AttendanceRepository(fixture.database()).ofSession(next).value().isEmpty());
    CHECK(grid.setState(next, eva, AttendanceState::Excused, AttendanceSource::Grid));
    const auto today = fixture.addSession(u"Sarunu aplis"_s, test::eveningInMarch().addSecs(3600));
    CHECK(grid.setState(today, eva, AttendanceState::Present, AttendanceSource::Grid));
}
