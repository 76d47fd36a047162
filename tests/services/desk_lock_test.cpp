// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_lock.h"

#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::DeskLock;

TEST_CASE("The desk opens with its PIN and with no other", "[services][desk][lock]")
{
    test::ProfileFixture fixture;
    DeskLock lock(*fixture.profile);
    CHECK_FALSE(lock.hasPin());
    CHECK(lock.tryPin(u"1234"_s).error().code == Error::Code::NotFound);
    CHECK(lock.setPin(u"123"_s).error().code == Error::Code::InvalidInput);
    REQUIRE(lock.setPin(u"4711"_s));
    CHECK(lock.hasPin());
    CHECK(lock.tryPin(u"1234"_s).value() == DeskLock::Answer::Wrong);
    CHECK(lock.tryPin(u"4711"_s).value() == DeskLock::Answer::Opened);
    CHECK_FALSE(fixture.profile->secret(u"desk.pin").value().contains("4711"));
}

TEST_CASE("After five wrong PINs each try waits longer, also for the right one",
          "[services][desk][lock]")
{
    test::ProfileFixture fixture;
    DeskLock lock(*fixture.profile);
    REQUIRE(lock.setPin(u"4711"_s));
    for (int i = 0; i < DeskLock::kFreeTries; ++i)
        CHECK(lock.tryPin(u"0000"_s).value() == DeskLock::Answer::Wrong);
    CHECK(DeskLock(*fixture.profile).tryPin(u"4711"_s).value() == DeskLock::Answer::Wait);
    const auto first = fixture.clock.now().secsTo(lock.waitsUntil());
    CHECK(first == 15);
    fixture.clock.advanceSeconds(first);
    CHECK(lock.tryPin(u"0000"_s).value() == DeskLock::Answer::Wrong);
    CHECK(fixture.clock.now().secsTo(lock.waitsUntil()) == 30);
    fixture.clock.advanceSeconds(30);
    CHECK(lock.tryPin(u"4711"_s).value() == DeskLock::Answer::Opened);
    CHECK(lock.tryPin(u"0000"_s).value() == DeskLock::Answer::Wrong);
    CHECK(lock.tryPin(u"4711"_s).value() == DeskLock::Answer::Opened);
}

TEST_CASE("A profile that cannot be read gives the desk away to nobody", "[services][desk][lock]")
{
    test::ProfileFixture fixture;
    DeskLock lock(*fixture.profile);
    REQUIRE(lock.setPin(u"4711"_s));
    REQUIRE(fixture.database().execute(u"DROP TABLE secret"_s));
    CHECK(lock.hasPin());
    CHECK(lock.tryPin(u"4711"_s).error().code == Error::Code::Storage);
    REQUIRE(fixture.database().execute(u"DROP TABLE local_setting"_s));
    CHECK(lock.isLocked());
    CHECK(lock.freeTries() == 0);
}
