// SPDX-License-Identifier: GPL-3.0-or-later
// What a computer may do by its role, at home and at the others' (SYNC 2.8). The numbers are the
// rows of SYNC 3.
#include "core/storage/write_scope.h"
#include "core/sync/outbox.h"
#include "tests/sync/two_computers.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::Role;
using storage::WriteScope;
using Story = test::TwoComputers;

namespace {

struct WithRoles : Story {
    Uid anna;

    WithRoles()
    {
        begin();
        anna = office.uid(office.add(u"Anna"_s, u"Bērziņa"_s));
        meet();
    }

    QByteArray deskId() { return sync::DeviceIdentity::of(*desk.fixture.profile).value().id(); }

    void becomes(Role role)
    {
        REQUIRE(office.members().setRole(deskId(), role));
        REQUIRE(desk.sync());
    }

    Result<void> moveAtDesk(const QString& place)
    {
        const auto key = storage::RowStore(desk.fixture.database()).idOf(u"person", anna);
        REQUIRE(key);
        const auto edited
            = services::PeopleService(*desk.fixture.profile).edit(key.value(), [&](auto& one) {
                  one.municipality = place;
              });
        return edited ? Result<void>() : Result<void>(edited.error());
    }

    QList<sync::SpaceLog::PutAside> putAside()
    {
        return sync::SpaceLog(office.fixture.database()).putAside().value();
    }
};

bool isBeyondRole(const Result<void>& done)
{
    return !done && done.error().arguments.value(0) == u"sync.role"_s;
}

}  // namespace

TEST_CASE("A computer that reads changes nothing, and is in step nevertheless", "[sync][roles]")
{
    WithRoles story;
    story.becomes(Role::Reader);
    CHECK(isBeyondRole(story.moveAtDesk(u"Bauska"_s)));
    CHECK(story.desk.place(story.anna) == story.office.place(story.anna));
    story.office.move(story.anna, u"Valka"_s);
    story.meet();
    CHECK(story.desk.place(story.anna) == u"Valka"_s);
    CHECK(sync::Outbox(story.desk.fixture.database()).waiting().value() == sync::Waiting());
    CHECK(story.desk.digest() == story.office.digest());
    story.becomes(Role::Editor);
    REQUIRE(story.moveAtDesk(u"Bauska"_s));
    story.meet();
    CHECK(story.office.place(story.anna) == u"Bauska"_s);
}

TEST_CASE("A computer at the door takes in who comes, and nothing else", "[sync][roles]")
{
    WithRoles story;
    const auto circle = story.desk.fixture.addSession(u"Sarunu aplis"_s);
    story.meet();
    story.becomes(Role::Door);
    const auto eva = story.desk.add(u"Ēva"_s, u"Kalniņa"_s);
    story.desk.fixture.checkIn(circle, eva);
    CHECK(isBeyondRole(story.moveAtDesk(u"Bauska"_s)));
    story.meet();
    CHECK(story.putAside().isEmpty());
    CHECK(story.office.digest() == story.desk.digest());
}

TEST_CASE("46: What a computer wrote beyond its role is dropped by everybody", "[sync][roles]")
{
    const auto role = GENERATE(Role::Door, Role::Reader);
    WithRoles story;
    story.becomes(role);
    // somebody who changed the program: it asks nobody any more
    auto& cheater = story.desk.fixture.database();
    REQUIRE(storage::setWriteScope(cheater, WriteScope::Everything));
    REQUIRE(story.moveAtDesk(u"Bauska"_s));
    const auto dace = story.desk.uid(story.desk.add(u"Dace"_s, u"Ozola"_s));
    const auto sent = story.desk.sync();
    REQUIRE(sent);
    REQUIRE(story.office.sync());
    CHECK(story.office.place(story.anna) != u"Bauska"_s);
    if (role == Role::Reader)
        return;  // its own round gives nothing away; the server would refuse it (server_test)
    REQUIRE(story.putAside().size() == 1);
    CHECK(story.putAside().first().reason == u"role_forbids"_s);
    // what it may do comes through, in the same envelope and in later ones
    const auto eva = story.desk.uid(story.desk.add(u"Ēva"_s, u"Kalniņa"_s));
    REQUIRE(story.desk.sync());
    REQUIRE(story.office.sync());
    for (const auto& known : {dace, eva})
        CHECK(storage::RowStore(story.office.fixture.database()).idOf(u"person", known));
}

TEST_CASE("What was written under an earlier role counts, whoever hears of it when",
          "[sync][roles]")
{
    WithRoles story;
    REQUIRE(story.moveAtDesk(u"Bauska"_s));
    REQUIRE(story.desk.sync());
    REQUIRE(story.office.members().setRole(story.deskId(), Role::Reader));
    test::SyncedComputer late(story.api, story.clock);
    const auto keys = sync::DeviceIdentity::of(*late.fixture.profile).value().keys();
    REQUIRE(story.office.members().admit(keys, Role::Editor, u"Late"_s));
    const auto place = sync::SpaceLog(story.office.fixture.database()).place().value();
    REQUIRE(late.members().join(place->space));
    REQUIRE(late.sync());
    REQUIRE(story.office.sync());
    for (auto* computer : {&story.office, &late})
        CHECK(computer->place(story.anna) == u"Bauska"_s);
    CHECK(late.digest() == story.office.digest());
}
