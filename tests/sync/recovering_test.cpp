// SPDX-License-Identifier: GPL-3.0-or-later
// Every computer is gone and the recovery sheet is left (SYNC 2.8).
#include "core/sync/recovering.h"

#include "core/sync/known_space.h"
#include "tests/sync/two_computers.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::RecoverySheet;
using Story = test::TwoComputers;

namespace {

const sync::ServerAddress kServer{QUrl(u"https://sync.example.org"_s), {}};

struct WithSheet : Story {
    std::optional<RecoverySheet> sheet;
    Uid anna;

    WithSheet()
    {
        begin();
        anna = office.uid(office.add(u"Anna"_s, u"Bērziņa"_s));
        meet();
        sheet = make();
    }

    RecoverySheet make()
    {
        const auto made = office.members().makeRecoverySheet();
        REQUIRE(made);
        return made.value();
    }

    /// The new computer brings its own, too.
    void agree(test::SyncedComputer& fresh)
    {
        REQUIRE(office.sync());
        REQUIRE(fresh.sync());
        REQUIRE(fresh.digest() == office.digest());
    }

    Result<sync::RoundOutcome> recover(test::SyncedComputer& computer, const RecoverySheet& by)
    {
        return sync::recover(*computer.fixture.profile, computer.way, by, kServer);
    }
};

}  // namespace

TEST_CASE("A new computer takes everything over by the recovery sheet", "[sync][recovery]")
{
    WithSheet story;
    SECTION("with the key of the time") { }
    SECTION("with the key that came when somebody was removed")
    {
        const auto desk = sync::DeviceIdentity::of(*story.desk.fixture.profile).value().id();
        REQUIRE(story.office.members().remove(desk));
        story.office.move(story.anna, u"Bauska"_s);
        REQUIRE(story.office.sync());
    }
    test::SyncedComputer fresh(story.api, story.clock);
    REQUIRE(story.recover(fresh, *story.sheet));
    story.agree(fresh);
    CHECK(fresh.place(story.anna) == story.office.place(story.anna));
    // it is an admin's: it lets others in again, and writes
    fresh.move(story.anna, u"Valka"_s);
    REQUIRE(fresh.sync());
    test::SyncedComputer other(story.api, story.clock);
    const auto keys = sync::DeviceIdentity::of(*other.fixture.profile).value().keys();
    REQUIRE(fresh.members().admit(keys, protocol::Role::Editor, u"Desk"_s));
    REQUIRE(other.members().join(story.sheet->space()));
    REQUIRE(other.sync());
    CHECK(other.place(story.anna) == u"Valka"_s);
    // those who were not lost after all see who came
    REQUIRE(story.office.sync());
    CHECK(story.office.place(story.anna) == u"Valka"_s);
    const auto space = sync::knownSpace(*story.office.fixture.profile);
    REQUIRE(space);
    CHECK(space.value().computers.size() == 4);
    CHECK(space.value().hasRecoverySheet);
}

TEST_CASE("2, 4, 13: Recovering goes on wherever the way was cut", "[sync][recovery]")
{
    for (const bool afterwards : {false, true}) {
        for (int question = 1; question <= 12; ++question) {
            CAPTURE(afterwards, question);
            WithSheet story;
            test::SyncedComputer fresh(story.api, story.clock);
            (afterwards ? fresh.way.cutAfter : fresh.way.cutBefore) = question;
            const auto first = story.recover(fresh, *story.sheet);
            if (!first)
                REQUIRE(first.error() == sync::unreachable());
            fresh.way.cutAfter.reset();
            fresh.way.cutBefore.reset();
            REQUIRE(story.recover(fresh, *story.sheet));
            story.agree(fresh);
            const auto members = sync::SpaceLog(fresh.fixture.database()).membership();
            REQUIRE(members);
            REQUIRE(members.value().members().size() == 3);
        }
    }
}

TEST_CASE("A sheet that was replaced opens nothing that is written later", "[sync][recovery]")
{
    WithSheet story;
    const auto newer = story.make();
    test::SyncedComputer thief(story.api, story.clock);
    const auto refused = story.recover(thief, *story.sheet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.value(0) == u"sync.not_found"_s);
    const auto members = sync::SpaceLog(story.office.fixture.database()).membership();
    REQUIRE(members);
    CHECK(members.value().epoch() == 2);
    CHECK_FALSE(
        crypto::open(members.value().wrapFor(2, protocol::recoveryName()), story.sheet->box()));
    test::SyncedComputer fresh(story.api, story.clock);
    REQUIRE(story.recover(fresh, newer));
    story.agree(fresh);
}

TEST_CASE("Only an admin's computer makes a recovery sheet, and a drawn one opens nothing",
          "[sync][recovery]")
{
    WithSheet story;
    const auto refused = story.desk.members().makeRecoverySheet();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.value(0) == u"sync.role"_s);
    test::SyncedComputer thief(story.api, story.clock);
    CHECK_FALSE(story.recover(thief, RecoverySheet::draw(story.sheet->space())));
    CHECK_FALSE(story.recover(thief, RecoverySheet::draw(QByteArray(16, 'x'))));
}
