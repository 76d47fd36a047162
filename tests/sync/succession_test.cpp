// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop that was put back to an older state, and one disk image on two laptops (SYNC 2.8). The
// numbers are the rows of SYNC 3.
#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "core/services/attendance_service.h"
#include "core/services/undo_service.h"
#include "core/storage/conflict_repository.h"
#include "core/sync/known_space.h"
#include "core/sync/outbox.h"
#include "core/sync/removal.h"
#include "tests/sync/two_computers.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using Story = test::TwoComputers;

namespace {

/// Two computers at work, and an image of the desk's disk.
struct WithImage : Story {
    QTemporaryDir disk;
    int images = 0;
    Uid anna;
    qint64 circle = 0;
    qint64 eva = 0;

    WithImage()
    {
        begin();
        anna = office.uid(office.add(u"Anna"_s, u"Bērziņa"_s));
        meet();
        circle = desk.fixture.addSession(u"Sarunu aplis"_s);
        eva = desk.add(u"Ēva"_s, u"Kalniņa"_s);
        desk.fixture.checkIn(circle, eva);
        meet();
    }

    QString takeImage()
    {
        const auto path = disk.filePath(QString::number(++images));
        REQUIRE(desk.fixture.database().execute(u"VACUUM INTO :path", {{u":path"_s, path}}));
        return path;
    }

    static void putBack(const QString& image, test::SyncedComputer& computer)
    {
        auto profile = storage::Profile::open(image, computer.fixture.clock);
        INFO((profile ? QString() : profile.error().detail).toStdString());
        REQUIRE(profile);
        computer.fixture.profile = std::move(profile).value();
    }

    /// What was done after the image was taken, and sent.
    void lostWeek()
    {
        desk.add(u"Ольга"_s, u"Юрьева"_s);
        desk.move(anna, u"Bauska"_s);
        REQUIRE(desk.sync());
        desk.add(u"Ülle"_s, u"Õunapuu"_s);
        REQUIRE(desk.sync());
    }

    void clearMark()
    {
        REQUIRE(services::AttendanceService(*desk.fixture.profile).clear(circle, eva));
    }

    static int count(test::SyncedComputer& computer, const QString& sql)
    {
        return computer.fixture.database().value(sql).value().toInt();
    }

    static int people(test::SyncedComputer& computer)
    {
        return count(computer, u"SELECT count(*) FROM person WHERE deleted = 0"_s);
    }

    static bool isPresent(test::SyncedComputer& computer)
    {
        return count(computer, u"SELECT count(*) FROM presence"_s) == 1;
    }

    static sync::RoundOutcome round(test::SyncedComputer& computer)
    {
        const auto outcome = computer.sync();
        INFO((outcome ? QString() : outcome.error().detail).toStdString());
        REQUIRE(outcome);
        return outcome.value();
    }

    /// O1 to O3 (SYNC 3): the same everywhere, nothing waits or was put aside, the file is sound.
    static void allAgree(std::initializer_list<test::SyncedComputer*> computers)
    {
        for (int turn = 0; turn < 2; ++turn) {
            for (auto* computer : computers)
                round(*computer);
        }
        for (auto* computer : computers) {
            CHECK(computer->digest() == (*computers.begin())->digest());
            auto& database = computer->fixture.database();
            CHECK(sync::Outbox(database).waiting().value() == sync::Waiting());
            CHECK(sync::SpaceLog(database).putAside().value().size() == 0);
            CHECK(database.value(u"PRAGMA integrity_check").value() == u"ok"_s);
            CHECK(database.select(u"PRAGMA foreign_key_check").value().isEmpty());
        }
    }

    protocol::Membership members()
    {
        return sync::SpaceLog(office.fixture.database()).membership().value();
    }
};

}  // namespace

TEST_CASE("33: A laptop put back to last week's image goes on under new keys and loses nothing",
          "[sync][succession]")
{
    WithImage story;
    const auto image = story.takeImage();
    story.lostWeek();
    WithImage::putBack(image, story.desk);
    const auto before = sync::DeviceIdentity::of(*story.desk.fixture.profile).value().id();
    const auto prefix = story.desk.fixture.profile->printedPrefix().value();
    story.desk.add(u"Nino"_s, u"Beridze"_s);

    CHECK(WithImage::round(story.desk).renewed);
    CHECK_FALSE(WithImage::round(story.desk).renewed);
    WithImage::allAgree({&story.office, &story.desk});
    CHECK(WithImage::people(story.desk) == 5);
    CHECK(story.desk.place(story.anna) == u"Bauska"_s);

    const auto members = story.members();
    const auto after = sync::DeviceIdentity::of(*story.desk.fixture.profile).value().id();
    CHECK(after != before);
    CHECK(members.find(before)->isSucceeded());
    CHECK(members.find(after)->role == protocol::Role::Editor);
    // two computers never print the same number
    CHECK(story.desk.fixture.profile->printedPrefix().value() != prefix);
}

TEST_CASE("33: What had not gone out when the image was taken goes out once, whoever sends it",
          "[sync][succession]")
{
    WithImage story;
    story.desk.add(u"Leila"_s, u"Haddad"_s);
    story.clearMark();
    const auto image = story.takeImage();
    story.lostWeek();
    WithImage::putBack(image, story.desk);
    CHECK(WithImage::round(story.desk).renewed);
    WithImage::allAgree({&story.office, &story.desk});
    CHECK(WithImage::people(story.office) == 5);
    CHECK_FALSE(WithImage::isPresent(story.office));
}

TEST_CASE("33: Marks that were set, cleared and set again around the image agree everywhere",
          "[sync][succession]")
{
    const bool isClearedBefore = GENERATE(false, true);
    WithImage story;
    if (isClearedBefore) {
        story.clearMark();
        REQUIRE(story.desk.sync());
    }
    const auto image = story.takeImage();
    story.lostWeek();
    WithImage::putBack(image, story.desk);
    if (!isClearedBefore)
        story.clearMark();
    story.desk.fixture.checkIn(story.circle, story.eva);
    CHECK(WithImage::round(story.desk).renewed);
    WithImage::allAgree({&story.office, &story.desk});
    CHECK(WithImage::isPresent(story.office));

    // and what its former self did can be taken back like everything else
    story.clearMark();
    WithImage::allAgree({&story.office, &story.desk});
    CHECK_FALSE(WithImage::isPresent(story.office));
    REQUIRE(services::UndoService(*story.desk.fixture.profile).undoLast());
    WithImage::allAgree({&story.office, &story.desk});
    CHECK(WithImage::isPresent(story.office));
}

TEST_CASE("33: A field that was changed in the lost week and again afterwards is shown twice",
          "[sync][succession]")
{
    WithImage story;
    const auto image = story.takeImage();
    story.lostWeek();
    WithImage::putBack(image, story.desk);
    story.desk.fixture.clock.advanceSeconds(600);
    story.clock.advanceSeconds(600);
    story.desk.move(story.anna, u"Ogre"_s);
    CHECK(WithImage::round(story.desk).renewed);
    WithImage::allAgree({&story.office, &story.desk});
    CHECK(story.office.place(story.anna) == u"Ogre"_s);
    const auto open = storage::ConflictRepository(story.desk.fixture.database()).open().value();
    REQUIRE(open.size() == 1);
    CHECK(open.first().other.value == u"Bauska"_s);
}

TEST_CASE("34: Two laptops from one image both keep their edits", "[sync][succession]")
{
    WithImage story;
    const auto image = story.takeImage();
    test::SyncedComputer second(story.api, story.clock);
    WithImage::putBack(image, second);
    story.desk.add(u"Ольга"_s, u"Юрьева"_s);
    story.desk.move(story.anna, u"Bauska"_s);
    second.add(u"Ülle"_s, u"Õunapuu"_s);
    second.fixture.checkIn(story.circle, story.eva);

    CHECK_FALSE(WithImage::round(story.desk).renewed);
    CHECK(WithImage::round(second).renewed);
    story.desk.add(u"Nino"_s, u"Beridze"_s);  // knows nothing of it yet
    CHECK(WithImage::round(story.desk).renewed);
    WithImage::allAgree({&story.office, &story.desk, &second});
    CHECK(WithImage::people(story.office) == 5);
    CHECK(story.members().members().size() == 4);
    // each stands in the list once: the office and two laptops
    CHECK(sync::knownSpace(*story.office.fixture.profile).value().computers.size() == 3);

    second.add(u"Leila"_s, u"Haddad"_s);
    story.desk.move(story.anna, u"Ogre"_s);
    CHECK_FALSE(WithImage::round(second).renewed);
    CHECK_FALSE(WithImage::round(story.desk).renewed);
    WithImage::allAgree({&story.office, &story.desk, &second});
    CHECK(second.place(story.anna) == u"Ogre"_s);
    CHECK(WithImage::people(story.office) == 6);
}

TEST_CASE("34: Where one of the laptops was taken out, an image of it comes back no more",
          "[sync][succession]")
{
    WithImage story;
    const auto image = story.takeImage();
    test::SyncedComputer stolen(story.api, story.clock);
    story.lostWeek();
    WithImage::putBack(image, stolen);
    CHECK(WithImage::round(stolen).renewed);
    const auto heir = sync::DeviceIdentity::of(*stolen.fixture.profile).value().id();
    REQUIRE(story.office.members().remove(heir));
    const auto refused = stolen.sync();
    REQUIRE_FALSE(refused);
    CHECK(sync::isRemoval(refused.error()));
    const auto former = story.desk.sync();
    REQUIRE_FALSE(former);
    CHECK(former.error().arguments.value(0) == u"sync.revoked"_s);
    CHECK(story.members().members().size() == 3);
}

TEST_CASE("33: The way may be cut at any step; the next meeting goes on there",
          "[sync][succession]")
{
    for (int question = 1; question < 40; ++question) {
        for (const bool answered : {false, true}) {
            WithImage story;
            const auto image = story.takeImage();
            story.lostWeek();
            WithImage::putBack(image, story.desk);
            story.desk.add(u"Nino"_s, u"Beridze"_s);
            auto& way = story.desk.way;
            way.asked = 0;
            (answered ? way.cutAfter : way.cutBefore) = question;
            const bool isCut = !story.desk.sync();
            way.cutAfter.reset();
            way.cutBefore.reset();
            INFO("question " << question << (answered ? ", no answer" : ", did not arrive"));
            WithImage::allAgree({&story.office, &story.desk});
            CHECK(WithImage::people(story.office) == 5);
            CHECK(story.members().members().size() == 3);
            if (!isCut)
                return;
        }
    }
    FAIL("the round has no end");
}

TEST_CASE("45: An envelope that somebody else made up for this computer changes nothing",
          "[sync][succession]")
{
    WithImage story;
    story.desk.add(u"Nino"_s, u"Beridze"_s);
    REQUIRE(story.desk.sync());
    const auto mine = sync::SpaceLog(story.desk.fixture.database()).lastSent().value()->bytes;
    auto forged = protocol::Envelope::fromBytes(mine).value();
    ++forged.header.counter;
    story.desk.way.meddle = [&](const sync::Question& question, sync::Reply& reply) {
        if (question.method != "GET" || !question.path.endsWith(u"/records"_s)
            || reply.status != 200 || !reply.body.isEmpty())
            return;
        reply.body = protocol::joinRecords({forged.toBytes()});
        const auto at = QByteArray::fromHex(question.query[u"at"_s].toLatin1());
        reply.headers["Kaasa-Head"]
            = QByteArray::number(question.query[u"after"_s].toLongLong() + 1);
        reply.headers["Kaasa-Head-Hash"] = protocol::nextLogHash(at, forged.toBytes()).toHex();
        story.desk.way.meddle = {};
    };
    const auto outcome = story.desk.sync();
    story.desk.way.meddle = {};
    CHECK((!outcome || !outcome.value().renewed));
    const auto aside = sync::SpaceLog(story.desk.fixture.database()).putAside().value();
    REQUIRE(aside.size() == 1);
    CHECK(aside.first().reason == u"wrong_signature"_s);
    CHECK(story.members().members().size() == 2);
}
