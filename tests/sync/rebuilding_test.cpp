// SPDX-License-Identifier: GPL-3.0-or-later
// SYNC 3, row 27: a profile whose file is damaged is made anew from what the server has.
#include "core/sync/rebuilding.h"

#include "core/storage/act.h"
#include "core/storage/backup.h"
#include "core/sync/known_space.h"
#include "core/sync/removal.h"
#include "core/sync/server_settings.h"
#include "tests/sync/two_computers.h"

#include <QDir>
#include <QFile>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

const sync::ServerAddress kServer{QUrl(u"https://server.example"_s), {}};

/// The desk's profile is a file, which the disk spoils. Beside it stands the office.
struct Damage {
    test::TwoComputers story;
    QTemporaryDir folder;
    QString damaged = folder.filePath(u"Kopā.kaasa"_s);
    QString fresh = folder.filePath(u"Kopā 2.kaasa"_s);
    test::InProcessWay way{story.api, story.clock};
    Uid anna;

    Damage()
    {
        story.begin();
        anna = story.office.uid(story.office.add(u"Anna"_s, u"Bērziņa"_s));
        story.meet();
        auto desk = storage::Profile::createToJoin(damaged, u"Ēva K."_s, story.clock);
        REQUIRE(desk);
        auto& profile = *desk.value();
        const auto keys = sync::DeviceIdentity::of(profile).value().keys();
        REQUIRE(story.office.members().admit(keys, protocol::Role::Editor, u"Durvis"_s));
        const auto place = sync::SpaceLog(story.office.fixture.database()).place().value();
        REQUIRE(sync::SpaceMembers(profile, way).join(place->space));
        REQUIRE(sync::saveServer(profile, kServer));
        REQUIRE(sync::SyncRound(profile, way).run());
        REQUIRE(profile.setSecret(u"desk.pin", "hash"));
        // one act that the server has, one that waits sealed, one that waits as it was done
        add(profile, u"Юлия"_s, u"Иванова"_s);
        REQUIRE(sync::SyncRound(profile, way).run());
        add(profile, u"Līga"_s, u"Ozola"_s);
        way.cutBefore = way.asked + 4;
        REQUIRE_FALSE(sync::SyncRound(profile, way).run());
        way.cutBefore.reset();
        REQUIRE_FALSE(sync::SpaceLog(profile.database()).unacknowledged(9).value().isEmpty());
        add(profile, u"Õie"_s, u"Tamm"_s);
        page = profile.database()
                   .value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'person_index'")
                   .value()
                   .toLongLong();
    }

    static void add(storage::Profile& profile, const QString& given, const QString& family)
    {
        REQUIRE(services::PeopleService(profile).add(test::person(given, family)));
    }

    void spoil()
    {
        QFile file(damaged);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page - 1) * 4096));
        REQUIRE(file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const auto opened = storage::Profile::openForReading(damaged, story.clock);
        REQUIRE(storage::checkIntegrity(opened.value()->database()).error().code
                == Error::Code::Damaged);
    }

    Result<sync::Rebuilt> rebuild()
    {
        return sync::rebuild(damaged, fresh, story.clock, way, kServer);
    }

    int people(storage::Profile& profile)
    {
        return profile.database().value(u"SELECT count(*) FROM person").value().toInt();
    }

    qint64 page = 0;
};

}  // namespace

TEST_CASE("27: A damaged profile is made anew from the server, and what it had not sent is kept",
          "[sync][rebuilding]")
{
    Damage story;
    story.spoil();
    QFile file(story.damaged);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    CHECK(sync::serverOf(story.damaged, story.story.clock).value().url == kServer.url);
    const auto rebuilt = story.rebuild();
    REQUIRE(rebuilt);
    CHECK(rebuilt.value().rescued == 2);
    CHECK(rebuilt.value().isComplete);

    auto& office = story.story.office;
    REQUIRE(office.sync());
    CHECK(story.people(*office.fixture.profile) == 4);
    const auto fresh = storage::Profile::open(story.fresh, story.story.clock);
    REQUIRE(fresh);
    auto& profile = *fresh.value();
    REQUIRE(sync::SyncRound(profile, story.way).run());
    CHECK(sync::digestOf(profile.database()).value() == office.digest());
    REQUIRE(storage::checkIntegrity(profile.database()));
    // the same person at work, the same PIN, one computer in the list
    CHECK(profile.database().value(u"SELECT count(*) FROM member WHERE name = 'Ēva K.'").value()
          == 1);
    CHECK(profile.secret(u"desk.pin").value() == "hash");
    CHECK(sync::knownSpace(*office.fixture.profile).value().computers.size() == 3);
    // it writes on as anybody
    Damage::add(profile, u"Dace"_s, u"Kalniņa"_s);
    REQUIRE(sync::SyncRound(profile, story.way).run());
    REQUIRE(office.sync());
    CHECK(story.people(*office.fixture.profile) == 5);
    CHECK(sync::digestOf(profile.database()).value() == office.digest());
    // the damaged file is as it was, and nothing lies beside it
    REQUIRE(file.seek(0));
    CHECK(file.readAll() == before);
    CHECK(QDir(story.folder.path()).entryList({u"*.kaasa.*"_s}).isEmpty());
}

TEST_CASE("27: A reader's profile is made anew, and nothing of it counts as lost",
          "[sync][rebuilding]")
{
    Damage story;
    const auto id = [&] {
        const auto profile = storage::Profile::open(story.damaged, story.story.clock);
        return sync::DeviceIdentity::of(*profile.value()).value().id();
    }();
    REQUIRE(story.story.office.members().setRole(id, protocol::Role::Reader));
    story.spoil();
    const auto rebuilt = story.rebuild();
    REQUIRE(rebuilt);
    CHECK(rebuilt.value().rescued == 0);
    CHECK(rebuilt.value().isComplete);
}

TEST_CASE("2, 4, 27: Rebuilding goes on wherever the way was cut", "[sync][rebuilding]")
{
    for (int question = 1; question <= 16; ++question) {
        for (const bool afterwards : {false, true}) {
            CAPTURE(question, afterwards);
            Damage story;
            story.spoil();
            (afterwards ? story.way.cutAfter : story.way.cutBefore) = story.way.asked + question;
            const auto first = story.rebuild();
            if (!first)
                REQUIRE(first.error() == sync::unreachable());
            story.way.cutAfter.reset();
            story.way.cutBefore.reset();
            const auto rebuilt = story.rebuild();
            REQUIRE(rebuilt);
            CHECK(rebuilt.value().isComplete);
            auto& office = story.story.office;
            REQUIRE(office.sync());
            CHECK(story.people(*office.fixture.profile) == 4);
            const auto fresh = storage::Profile::open(story.fresh, story.story.clock);
            REQUIRE(sync::SyncRound(*fresh.value(), story.way).run());
            REQUIRE(office.sync());
            CHECK(sync::digestOf(fresh.value()->database()).value() == office.digest());
        }
    }
}

TEST_CASE("27: A server that is full or asked too often loses nothing of a damaged profile",
          "[sync][rebuilding]")
{
    for (const int status : {429, 507}) {
        CAPTURE(status);
        Damage story;
        story.spoil();
        story.way.refuse = [status](const sync::Question& question) -> std::optional<sync::Reply> {
            if (question.method != "POST" || !question.path.endsWith(u"/records"))
                return std::nullopt;
            return sync::Reply{status, {}, protocol::encodeError({status, u"quota"_s, {}, 0, {}})};
        };
        CHECK(story.rebuild().error().arguments == QStringList{u"sync.quota"_s});
        story.way.refuse = {};
        const auto rebuilt = story.rebuild();
        REQUIRE(rebuilt);
        CHECK(rebuilt.value().isComplete);
        REQUIRE(story.story.office.sync());
        CHECK(story.people(*story.story.office.fixture.profile) == 4);
    }
}

TEST_CASE("27: Where a copy of a damaged profile wrote on, it says that its last acts are lost",
          "[sync][rebuilding]")
{
    for (const int acts : {1, 2, 3}) {
        CAPTURE(acts);
        Damage story;
        // another laptop goes on from the same file, under the same name
        const auto copied = story.folder.filePath(u"other laptop.kaasa"_s);
        {
            const auto profile = storage::Profile::open(story.damaged, story.story.clock);
            REQUIRE(storage::makeBackupAt(profile.value()->database(), copied, story.story.clock));
        }
        story.spoil();
        const auto copy = storage::Profile::open(copied, story.story.clock);
        REQUIRE(copy);
        REQUIRE(sync::SyncRound(*copy.value(), story.way).run());
        for (int i = 0; i < acts; ++i) {
            Damage::add(*copy.value(), u"Māra"_s, QString::number(i));
            REQUIRE(sync::SyncRound(*copy.value(), story.way).run());
        }
        const auto rebuilt = story.rebuild();
        REQUIRE(rebuilt);
        CHECK_FALSE(rebuilt.value().isComplete);
        CHECK(storage::Profile::open(story.fresh, story.story.clock));
    }
}

TEST_CASE("2, 27: Of more than one question's acts a second try sends the rest",
          "[sync][rebuilding]")
{
    Damage story;
    {
        const auto profile = storage::Profile::open(story.damaged, story.story.clock);
        for (int i = 0; i < 8; ++i) {
            auto act = storage::Act::begin(*profile.value(), u"person.change"_s);
            REQUIRE(act);
            REQUIRE(profile.value()->database().execute(
                u"UPDATE person SET municipality = hex(randomblob(500000)) "
                "WHERE id = (SELECT min(id) FROM person)"));
            REQUIRE(act.value().commit());
        }
    }
    story.spoil();
    // the first question with records arrives, and the way is cut
    int pushed = 0;
    story.way.refuse = [&](const sync::Question& question) -> std::optional<sync::Reply> {
        pushed += question.method == "POST" && question.path.endsWith(u"/records") ? 1 : 0;
        if (pushed == 1)
            story.way.cutBefore = story.way.asked + 1;
        return std::nullopt;
    };
    REQUIRE(story.rebuild().error() == sync::unreachable());
    REQUIRE(pushed == 1);
    story.way.cutBefore.reset();
    story.way.refuse = {};
    const auto rebuilt = story.rebuild();
    REQUIRE(rebuilt);
    CHECK(rebuilt.value().isComplete);
    auto& office = story.story.office;
    REQUIRE(office.sync());
    CHECK(story.people(*office.fixture.profile) == 4);
    CHECK(sync::SpaceLog(office.fixture.database()).putAside().value().isEmpty());
}

TEST_CASE("27: Nothing is rebuilt without keys, without a server, or for a computer taken out",
          "[sync][rebuilding]")
{
    Damage story;
    auto& clock = story.story.clock;
    const auto alone = story.folder.filePath(u"alone.kaasa"_s);
    REQUIRE(storage::Profile::create(alone, {u"Centrs Kopā"_s, u"LV"_s}, clock));
    CHECK(sync::serverOf(alone, clock).error().arguments == QStringList{u"sync.no_server"_s});

    const auto id = [&] {
        const auto profile = storage::Profile::open(story.damaged, clock);
        return sync::DeviceIdentity::of(*profile.value()).value().id();
    }();
    REQUIRE(story.story.office.members().remove(id));
    CHECK(sync::isRemoval(story.rebuild().error()));

    QFile file(story.damaged);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(100));  // behind what tells a profile
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK_FALSE(sync::serverOf(story.damaged, clock));
    CHECK(story.rebuild().error().code == Error::Code::Damaged);
}
