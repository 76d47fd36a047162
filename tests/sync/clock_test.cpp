// SPDX-License-Identifier: GPL-3.0-or-later
// A computer whose clock is wrong (SYNC 2.2).
#include "core/services/desk_service.h"
#include "core/services/undo_service.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/row_clock.h"
#include "core/sync/outbox.h"
#include "tests/sync/two_computers.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using Story = test::TwoComputers;

namespace {

constexpr qint64 kTenYears = 10LL * 365 * 24 * 3600;

/// The desk's clock runs ten years ahead while people come and go.
struct TenYearsAhead : Story {
    Uid anna;
    qint64 circle = 0;
    qint64 olga = 0;

    TenYearsAhead()
    {
        begin();
        anna = office.uid(office.add(u"Anna"_s, u"Bērziņa"_s));
        meet();
        desk.fixture.clock.advanceSeconds(kTenYears);
        desk.move(anna, u"Bauska"_s);
        desk.move(anna, u"Jelgava"_s);
        olga = desk.add(u"Ольга"_s, u"Юрьева"_s);
        circle = desk.fixture.addSession(u"Sarunu aplis"_s);
        desk.fixture.checkIn(circle, olga);
        REQUIRE(services::UndoService(*desk.fixture.profile).undoLast());
        desk.fixture.checkIn(circle, olga);
    }

    qint64 newestStamp(test::SyncedComputer& computer)
    {
        return computer.fixture.database()
            .value(u"SELECT max(stamp) FROM act")
            .value()
            .toLongLong();
    }
};

}  // namespace

TEST_CASE("19: What was stamped in the future is stamped anew before it goes out, in its order",
          "[sync][clock]")
{
    TenYearsAhead story;
    const auto sent = story.desk.sync();
    INFO((sent ? QString() : sent.error().detail).toStdString());
    REQUIRE(sent);
    CHECK(sent.value().aheadMs > kTenYears * 999);
    REQUIRE(story.office.sync());
    CHECK(story.office.place(story.anna) == u"Jelgava"_s);
    CHECK(story.office.digest() == story.desk.digest());
    const auto now = story.clock.now().toMSecsSinceEpoch();
    CHECK(storage::stampTime(story.newestStamp(story.desk)).toMSecsSinceEpoch() < now + 60'000);
    CHECK(sync::Outbox(story.desk.fixture.database()).waiting().value() == sync::Waiting());
}

TEST_CASE("19: Whoever changes it later, by a right clock, is the later one", "[sync][clock]")
{
    TenYearsAhead story;
    REQUIRE(story.desk.sync());
    REQUIRE(story.office.sync());
    story.office.fixture.clock.advanceSeconds(600);
    story.clock.advanceSeconds(600);
    story.office.move(story.anna, u"Ogre"_s);
    story.meet();
    REQUIRE(story.desk.sync());
    CHECK(story.desk.place(story.anna) == u"Ogre"_s);
    CHECK(story.office.digest() == story.desk.digest());
}

TEST_CASE("19: What was stamped anew can still be taken back", "[sync][clock]")
{
    TenYearsAhead story;
    REQUIRE(story.desk.sync());
    storage::AttendanceRepository marks(story.desk.fixture.database());
    REQUIRE(marks.find(story.circle, story.olga).value());
    const auto undone = services::UndoService(*story.desk.fixture.profile).undoLast();
    REQUIRE(undone);
    CHECK(undone.value().leftAlone.isEmpty());
    CHECK_FALSE(marks.find(story.circle, story.olga).value());
    story.meet();
    CHECK(story.office.digest() == story.desk.digest());
}

TEST_CASE("20: A clock that was years behind and is set right loses and doubles nothing",
          "[sync][clock]")
{
    Story story;
    story.begin();
    story.meet();
    story.desk.fixture.clock.advanceSeconds(-kTenYears / 2);
    const auto olga = story.desk.uid(story.desk.add(u"Ольга"_s, u"Юрьева"_s));
    story.desk.move(olga, u"Valga"_s);
    story.desk.fixture.clock.advanceSeconds(kTenYears / 2);
    story.desk.move(olga, u"Tartu"_s);
    story.meet();
    CHECK(story.office.place(olga) == u"Tartu"_s);
    CHECK(story.office.digest() == story.desk.digest());
}
