// SPDX-License-Identifier: GPL-3.0-or-later
// SYNC 2.12: the server came back from an old backup. Nobody is asked which side is right.
#include "core/sync/digest.h"
#include "core/sync/removal.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"
#include "tests/server/running_server.h"
#include "tests/server/test_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QDir>
#include <QFile>

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::Role;
using test::RunningServer;

namespace {

/// A server that may be put back to what it was, and the computers that share its space.
struct Story {
    struct Computer {
        explicit Computer(const sync::ServerAddress& address)
            : way(address)
        {
            fixture.clock.set(QDateTime::currentDateTimeUtc());
        }

        sync::SyncRound round() { return sync::SyncRound(*fixture.profile, way); }
        sync::SpaceMembers members() { return sync::SpaceMembers(*fixture.profile, way); }
        sync::RoundOutcome sync()
        {
            const auto done = round().run();
            INFO((done ? QString() : done.error().detail).toStdString());
            REQUIRE(done);
            return done.value();
        }
        QByteArray digest() { return sync::digestOf(fixture.database()).value(); }
        QByteArray id() { return sync::DeviceIdentity::of(*fixture.profile).value().id(); }
        int people()
        {
            return fixture.database().value(u"SELECT count(*) FROM person").value().toInt();
        }

        test::ProfileFixture fixture;
        sync::HttpsTransport way;
    };

    Story()
        : office(server.address())
    {
        REQUIRE(office.members().found());
        office.sync();
    }

    std::unique_ptr<Computer> join(Role role = Role::Editor)
    {
        auto computer = std::make_unique<Computer>(server.address());
        const auto keys = sync::DeviceIdentity::of(*computer->fixture.profile).value().keys();
        REQUIRE(office.members().admit(keys, role, u"Desk"_s));
        const auto space = sync::SpaceLog(office.fixture.database()).place().value()->space;
        REQUIRE(computer->members().join(space));
        computer->sync();
        return computer;
    }

    void backUp()
    {
        const auto data = server::DataFolder::open(server.folder());
        REQUIRE(data);
        REQUIRE(data.value().backUp(backup.filePath(u"copy"_s)));
    }

    void putBack()
    {
        server.stop();
        REQUIRE(QDir(server.folder()).removeRecursively());
        REQUIRE(server::DataFolder::restore(backup.filePath(u"copy"_s), server.folder()));
        server.start();
    }

    RunningServer server;
    QTemporaryDir backup;
    Computer office;
};

}  // namespace

TEST_CASE("28, 29: Last week's backup is healed by whoever is left, and nothing is lost",
          "[server][healing]")
{
    if (test::storesInPostgres())
        return;  // what is put back is a folder
    Story story;
    auto desk = story.join();
    auto gone = story.join();
    const auto everybody = {&story.office, desk.get(), gone.get()};
    const auto work = [&](const QString& week, int each) {
        for (auto* computer : everybody) {
            for (int i = 0; i < each; ++i)
                computer->fixture.addPerson(week, QString::number(i));
            computer->sync();
        }
        for (auto* computer : everybody)
            computer->sync();
    };
    work(u"Pirms"_s, 20);
    story.backUp();
    work(u"Pēc"_s, 350);
    const auto whole = gone->digest();
    REQUIRE(story.office.digest() == whole);
    const auto people = story.office.people();
    REQUIRE(people >= 3 * 370);

    gone.reset();  // for good, with what only it wrote
    story.putBack();
    CHECK(desk->sync().healed);
    CHECK(story.office.sync().healed);
    CHECK_FALSE(desk->sync().healed);
    CHECK(story.office.digest() == whole);
    CHECK(desk->digest() == whole);
    CHECK(story.office.people() == people);

    // whoever comes now finds everything at the server alone
    auto late = story.join();
    late->sync();
    story.office.sync();
    desk->sync();
    CHECK(late->people() == people);
    CHECK(late->digest() == story.office.digest());
    CHECK(desk->digest() == story.office.digest());
    for (auto* computer : {&story.office, desk.get(), late.get()})
        CHECK(sync::SpaceLog(computer->fixture.database()).putAside().value().size() == 0);
}

TEST_CASE("30: A backup from before a removal does not let the removed computer in again",
          "[server][healing]")
{
    if (test::storesInPostgres())
        return;
    Story story;
    auto desk = story.join();
    auto removed = story.join();
    removed->fixture.addPerson(u"Anna"_s, u"Ozola"_s);
    removed->sync();
    story.backUp();
    REQUIRE(story.office.members().remove(removed->id()));
    story.office.fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    story.office.sync();
    desk->sync();
    story.putBack();
    desk->sync();
    removed->fixture.addPerson(u"Olga"_s, u"Jurjeva"_s);
    const auto refused = removed->round().run();
    REQUIRE_FALSE(refused);
    CHECK(sync::isRemoval(refused.error()));
    story.office.sync();
    desk->sync();
    CHECK(story.office.digest() == desk->digest());
    CHECK(desk->people() == 2);
}

TEST_CASE("32: A server that comes back empty is filled again from what its clients hold",
          "[server][healing]")
{
    if (test::storesInPostgres())
        return;
    Story story;
    story.backUp();
    auto desk = story.join();
    for (auto* computer : {&story.office, desk.get()}) {
        computer->fixture.addPerson(u"Anna"_s, u"Ozola"_s);
        computer->sync();
    }
    story.office.sync();
    const auto whole = story.office.digest();
    story.server.stop();
    const QDir spaces(story.server.folder() + u"/spaces"_s);
    for (const auto& name : spaces.entryList(QDir::Files))
        REQUIRE(QFile::remove(spaces.filePath(name)));
    story.server.start();
    desk->sync();
    story.office.sync();
    desk->sync();
    CHECK(story.office.digest() == whole);
    CHECK(desk->digest() == whole);
    auto late = story.join();
    late->sync();
    CHECK(late->people() == 2);
}
