// SPDX-License-Identifier: GPL-3.0-or-later
// Two computers and a server between them, without a network. STYLE.md: a small language for the
// story.
#include "core/services/conflict_service.h"
#include "core/services/people_service.h"
#include "core/services/undo_service.h"
#include "core/storage/act.h"
#include "core/storage/conflict_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/row_store.h"
#include "core/sync/digest.h"
#include "core/sync/file_exchange.h"
#include "core/sync/outbox.h"
#include "core/sync/sync_round.h"
#include "tests/support/catch.h"
#include "tests/sync/two_computers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::Role;
using Story = test::TwoComputers;

TEST_CASE("What one computer wrote another reads, and both agree", "[sync][two_devices]")
{
    Story story;
    story.begin();
    const auto anna = story.office.uid(story.office.add(u"Anna"_s, u"Bērziņa"_s));
    const auto olga = story.desk.uid(story.desk.add(u"Ольга"_s, u"Юрьева"_s));
    story.meet();
    CHECK(story.desk.place(anna) == story.office.place(anna));
    CHECK(story.office.digest() == story.desk.digest());
    story.office.move(anna, u"Bauska"_s);
    story.desk.move(olga, u"Valga"_s);
    story.meet();
    CHECK(story.desk.place(anna) == u"Bauska"_s);
    CHECK(story.office.place(olga) == u"Valga"_s);
    CHECK(story.office.digest() == story.desk.digest());
    CHECK(sync::Outbox(story.office.fixture.database()).waiting().value() == sync::Waiting());
}

TEST_CASE("The undo key takes back what was done at this computer, whatever came in since",
          "[sync][two_devices][undo]")
{
    Story story;
    story.begin();
    story.office.add(u"Anna"_s, u"Bērziņa"_s);
    story.meet();
    services::UndoService undo(*story.desk.fixture.profile);
    CHECK_FALSE(undo.next().value());
    story.desk.add(u"Ольга"_s, u"Юрьева"_s);
    story.office.add(u"Līga"_s, u"Ozola"_s);
    story.meet();
    CHECK(undo.next().value()->subject == u"Ольга Юрьева"_s);
    REQUIRE(undo.undoLast());
    CHECK(undo.undoLast().error() == services::nothingToUndo());
    // and so does redo
    story.office.add(u"Dace"_s, u"Kalniņa"_s);
    story.meet();
    REQUIRE(undo.redoLast());
    story.meet();
    CHECK(story.office.digest() == story.desk.digest());
    CHECK(story.office.fixture.database()
              .value(u"SELECT count(*) FROM person WHERE deleted = 0")
              .value()
          == 4);
}

TEST_CASE("An act that is larger than an envelope arrives as one act", "[sync][two_devices]")
{
    constexpr int kPeople = 1200;
    Story story;
    story.begin();
    story.meet();
    auto& office = *story.office.fixture.profile;
    QList<Uid> people;
    {
        auto act = storage::Act::begin(office, u"person.add"_s, u"list"_s);
        REQUIRE(act);
        storage::RowStore rows(office.database());
        for (int i = 0; i < kPeople; ++i) {
            people.append(Uid::create(story.clock));
            // nothing that packing could make small
            const auto note = QString::fromLatin1(crypto::randomBytes(400).toHex());
            REQUIRE(rows.put(u"person", people.last(), {{u"note"_s, note}}));
        }
        REQUIRE(act.value().commit());
    }
    const auto sent = story.office.sync();
    REQUIRE(sent);
    CHECK(sent.value().sent > 4);
    CHECK(sync::Outbox(office.database()).waiting().value() == sync::Waiting());
    for (const auto& record :
         story.store
             .records(sync::SpaceLog(office.database()).place().value()->space, 0, 100, 1 << 30)
             .value())
        CHECK(record.bytes.size() < 300 * 1024);
    REQUIRE(story.desk.sync());
    CHECK(story.desk.digest() == story.office.digest());
    CHECK(sync::SpaceLog(story.desk.fixture.database()).putAside().value().isEmpty());
    const auto acts = story.desk.fixture.database().value(
        u"SELECT count(*) FROM act WHERE kind = 'person.add' AND subject = 'list'");
    CHECK(acts.value().toInt() == 1);
    // and what is done elsewhere afterwards is no conflict with it
    auto& desk = *story.desk.fixture.profile;
    auto later = storage::Act::begin(desk, u"person.change"_s);
    REQUIRE(later);
    REQUIRE(
        storage::RowStore(desk.database()).put(u"person", people.first(), {{u"note"_s, u"-"_s}}));
    REQUIRE(later.value().commit());
    REQUIRE(story.desk.sync());
    REQUIRE(story.office.sync());
    CHECK(story.desk.digest() == story.office.digest());
    CHECK(storage::ConflictRepository(office.database()).open().value().isEmpty());
}

TEST_CASE("2, 4, 13: A way that is cut at any question loses nothing and doubles nothing",
          "[sync][two_devices]")
{
    for (const bool afterwards : {false, true}) {
        for (int question = 1; question <= 12; ++question) {
            CAPTURE(afterwards, question);
            Story story;
            story.begin();
            const auto anna = story.office.uid(story.office.add(u"Anna"_s, u"Bērziņa"_s));
            story.office.move(anna, u"Bauska"_s);
            story.office.way.asked = 0;
            (afterwards ? story.office.way.cutAfter : story.office.way.cutBefore) = question;
            const auto first = story.office.sync();
            if (!first)
                CHECK(first.error() == sync::unreachable());
            story.office.way.cutAfter.reset();
            story.office.way.cutBefore.reset();
            story.meet();
            CHECK(story.desk.place(anna) == u"Bauska"_s);
            CHECK(story.office.digest() == story.desk.digest());
            CHECK(sync::SpaceLog(story.desk.fixture.database()).putAside().value().size() == 0);
        }
    }
}

TEST_CASE("18: Over a way that loses a third of everything all arrives, page after page",
          "[sync][two_devices]")
{
    Story story;
    story.begin();
    REQUIRE(story.office.sync());
    server::Api small(story.store, story.tokens, {.mostRecords = 5});
    test::SyncedComputer laptop(small, story.clock);
    const auto keys = sync::DeviceIdentity::of(*laptop.fixture.profile).value().keys();
    REQUIRE(story.office.members().admit(keys, Role::Editor, u"Laptop"_s));
    const auto space = sync::SpaceLog(story.office.fixture.database()).place().value()->space;
    REQUIRE(laptop.members().join(space));
    for (int i = 0; i < 40; ++i) {
        story.office.add(u"Anna %1"_s.arg(i), u"Bērziņa"_s);
        REQUIRE(story.office.sync());
    }
    const auto own = laptop.uid(laptop.add(u"Õie"_s, u"Tamm"_s));

    std::mt19937 random(18);
    laptop.way.isLost = [&random] { return random() % 3 == 0; };
    const auto read
        = [&] { return sync::SpaceLog(laptop.fixture.database()).place().value()->seq; };
    int rounds = 0;
    for (bool isDone = false; !isDone; ++rounds) {
        REQUIRE(rounds < 1000);
        const auto before = read();
        isDone = bool(laptop.sync());
        CHECK(read() >= before);  // what came stays
    }
    CHECK(rounds > 5);
    REQUIRE(story.office.sync());
    CHECK(storage::RowStore(story.office.fixture.database()).idOf(u"person", own));
    CHECK(laptop.digest() == story.office.digest());
    CHECK(sync::SpaceLog(laptop.fixture.database()).putAside().value().isEmpty());
}

TEST_CASE("Nothing of what people are called lies in the server's files", "[sync][two_devices]")
{
    Story story;
    story.begin();
    story.office.add(u"Kanārijputniņa"_s, u"Bērziņa"_s);
    story.office.add(u"Канарейка"_s, u"Юрьева"_s);
    story.meet();
    QByteArray everything;
    const QDir folder(story.folder.path());
    for (const auto& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    REQUIRE(everything.size() > 1000);
    for (const auto& word : {u"Kanārijputniņa"_s, u"Канарейка"_s}) {
        CHECK_FALSE(everything.contains(word.toUtf8()));
        CHECK_FALSE(everything.contains(word.toUtf8().toBase64()));
        CHECK_FALSE(everything.contains(
            QByteArray(reinterpret_cast<const char*>(word.utf16()), word.size() * 2)));
    }
}

TEST_CASE("Whoever was not let in gets nothing", "[sync][two_devices]")
{
    Story story;
    REQUIRE(story.office.members().found());
    const auto place = sync::SpaceLog(story.office.fixture.database()).place().value();
    const auto joined = story.desk.members().join(place->space);
    REQUIRE_FALSE(joined);
    CHECK(joined.error().arguments.value(0) == u"sync.not_found"_s);
    CHECK(story.desk.sync().error().code == Error::Code::NotFound);
}

TEST_CASE("What another program wrote into the file is an act, and goes out", "[sync][two_devices]")
{
    Story story;
    story.begin();
    const auto anna = story.office.uid(story.office.add(u"Anna"_s, u"Bērziņa"_s));
    story.meet();
    REQUIRE(story.office.fixture.database().execute(
        u"UPDATE person SET municipality = 'Bauska' WHERE uid = :uid",
        {{u":uid"_s, anna.toBytes()}}));
    story.meet();
    CHECK(story.desk.place(anna) == u"Bauska"_s);
    CHECK(story.office.digest() == story.desk.digest());
    CHECK(story.office.fixture.database()
              .value(u"SELECT kind FROM act ORDER BY id DESC LIMIT 1")
              .value()
              .toString()
          == u"profile.foreign_write"_s);
}

TEST_CASE("The same field changed twice keeps the later and shows both, everywhere",
          "[sync][two_devices][conflict]")
{
    Story story;
    story.begin();
    const auto anna = story.office.uid(story.office.add(u"Anna"_s, u"Bērziņa"_s));
    story.meet();
    const auto conflicts = [](test::SyncedComputer& computer) {
        return storage::ConflictRepository(computer.fixture.database()).open().value();
    };
    story.office.move(anna, u"Bauska"_s);
    story.clock.advanceSeconds(60);
    for (auto* computer : {&story.office, &story.desk})
        computer->fixture.clock.advanceSeconds(60);
    story.desk.move(anna, u"Valga"_s);
    story.meet();
    for (auto* computer : {&story.office, &story.desk}) {
        CHECK(computer->place(anna) == u"Valga"_s);
        const auto open = conflicts(*computer);
        REQUIRE(open.size() == 1);
        CHECK(open.first().column == u"municipality"_s);
        CHECK(open.first().kept.value.toString() == u"Valga"_s);
        CHECK(open.first().other.value.toString() == u"Bauska"_s);
        CHECK(open.first().other.member == u"Ieva"_s);
        CHECK(open.first().subject.contains(u"Anna"_s));
    }
    CHECK(story.office.digest() == story.desk.digest());

    // looked at here, it still stands there
    REQUIRE(services::ConflictService(*story.desk.fixture.profile)
                .keep(conflicts(story.desk).first().id));
    CHECK(conflicts(story.desk).isEmpty());
    services::ConflictService office(*story.office.fixture.profile);
    const auto id = conflicts(story.office).first().id;
    REQUIRE(office.useOther(id));
    CHECK(office.useOther(id).error().code == Error::Code::NotFound);
    story.meet();
    for (auto* computer : {&story.office, &story.desk}) {
        CHECK(computer->place(anna) == u"Bauska"_s);
        CHECK(conflicts(*computer).isEmpty());
    }
    REQUIRE(services::UndoService(*story.office.fixture.profile).undoLast());
    story.meet();
    CHECK(story.desk.place(anna) == u"Valga"_s);
    CHECK(conflicts(story.desk).isEmpty());
}

TEST_CASE("Changes that knew of each other, or of other fields, are no conflict",
          "[sync][two_devices][conflict]")
{
    Story story;
    story.begin();
    const auto anna = story.office.uid(story.office.add(u"Anna"_s, u"Bērziņa"_s));
    story.meet();
    story.office.move(anna, u"Bauska"_s);
    story.meet();
    story.desk.move(anna, u"Valga"_s);
    story.meet();
    story.office.move(anna, u"Tartu"_s);
    const auto key = storage::RowStore(story.desk.fixture.database()).idOf(u"person", anna);
    REQUIRE(services::PeopleService(*story.desk.fixture.profile)
                .saveNote(key.value(), u"Zvanīt vakarā"_s));
    story.meet();
    for (auto* computer : {&story.office, &story.desk}) {
        CHECK(computer->place(anna) == u"Tartu"_s);
        CHECK(storage::ConflictRepository(computer->fixture.database()).open().value().isEmpty());
    }
    // both wrote the same: nothing to show
    story.office.move(anna, u"Valka"_s);
    story.desk.move(anna, u"Valka"_s);
    story.meet();
    CHECK(storage::ConflictRepository(story.desk.fixture.database()).open().value().isEmpty());
    CHECK(story.office.digest() == story.desk.digest());
}

TEST_CASE("7, 8: A snapshot that is broken off at any question is given and taken whole",
          "[sync][two_devices]")
{
    for (int question = 1; question <= 14; ++question) {
        CAPTURE(question);
        Story story;
        for (int i = 0; i < 30; ++i)
            story.office.add(u"Anna"_s, u"Nr%1"_s.arg(i));
        for (auto* computer : {&story.office, &story.desk})
            computer->way.cutAfter = question;
        while (!story.office.members().found())
            story.office.way.cutAfter.reset();
        story.office.way.asked = 0;
        static_cast<void>(story.office.sync());  // may be cut
        story.office.way.cutAfter.reset();
        REQUIRE(story.office.sync());
        const auto keys = sync::DeviceIdentity::of(*story.desk.fixture.profile).value().keys();
        REQUIRE(story.office.members().admit(keys, Role::Editor, u"Desk"_s));
        const auto space = sync::SpaceLog(story.office.fixture.database()).place().value()->space;
        while (!story.desk.members().join(space))
            story.desk.way.cutAfter.reset();
        story.desk.way.asked = 0;
        static_cast<void>(story.desk.sync());  // may be cut
        story.desk.way.cutAfter.reset();
        story.meet();
        CHECK(story.office.digest() == story.desk.digest());
    }
}

TEST_CASE("Where there is no network a stick carries the same envelopes, there and back",
          "[sync][file]")
{
    Story story;
    story.begin();
    story.meet();
    story.office.add(u"Ēva"_s, u"Kalniņa"_s);
    story.office.add(u"Юлия"_s, u"Иванова"_s);
    story.desk.add(u"Ülle"_s, u"Õunapuu"_s);
    const auto stick = story.folder.filePath(u"stick.kaasa-sync"_s);

    const auto written = sync::writeSyncFile(*story.office.fixture.profile, stick);
    REQUIRE(written);
    CHECK(written.value() > 0);
    QFile file(stick);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    CHECK_FALSE(bytes.contains(u"Kalniņa"_s.toUtf8()));
    CHECK_FALSE(bytes.contains(u"Иванова"_s.toUtf8()));

    const auto read = sync::readSyncFile(*story.desk.fixture.profile, stick);
    REQUIRE(read);
    CHECK(read.value().acts == 2);
    CHECK(read.value().putAside == 0);
    CHECK(read.value().missing == 0);
    // the same stick once more brings nothing
    CHECK(sync::readSyncFile(*story.desk.fixture.profile, stick).value().acts == 0);
    REQUIRE(sync::writeSyncFile(*story.desk.fixture.profile, stick));
    CHECK(sync::readSyncFile(*story.office.fixture.profile, stick).value().acts == 1);
    CHECK(story.office.digest() == story.desk.digest());

    // the server learns all of it later, once
    REQUIRE(story.office.sync());
    REQUIRE(story.desk.sync());
    REQUIRE(story.office.sync());
    CHECK(story.office.digest() == story.desk.digest());
    CHECK(sync::SpaceLog(story.office.fixture.database()).putAside().value().isEmpty());
    CHECK(sync::SpaceLog(story.desk.fixture.database()).putAside().value().isEmpty());
}

TEST_CASE("A stick of another organisation, a torn one and a picture bring nothing", "[sync][file]")
{
    Story story;
    story.begin();
    story.meet();
    Story other;
    other.begin();
    other.meet();
    other.office.add(u"Ēva"_s, u"Kalniņa"_s);
    const auto before = story.office.digest();
    const auto stick = story.folder.filePath(u"stick.kaasa-sync"_s);
    REQUIRE(sync::writeSyncFile(*other.office.fixture.profile, stick));
    auto& profile = *story.office.fixture.profile;
    CHECK(sync::readSyncFile(profile, stick).error().arguments.value(0) == u"sync.other_space"_s);

    story.desk.add(u"Ülle"_s, u"Õunapuu"_s);
    REQUIRE(sync::writeSyncFile(*story.desk.fixture.profile, stick));
    QFile file(stick);
    const auto size = file.size();
    // torn anywhere: an error or nothing, never half an act
    for (qint64 left = size - 1; left > 0; left -= std::max<qint64>(1, size / 60)) {
        REQUIRE(file.resize(left));
        const auto read = sync::readSyncFile(profile, stick);
        CAPTURE(left, size);
        CHECK((!read || read.value().acts == 0));
        CHECK(story.office.digest() == before);
    }
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("\x89PNG");
    file.close();
    CHECK(sync::readSyncFile(profile, stick).error().code == Error::Code::BadFormat);
    REQUIRE(QFile::remove(stick));
    CHECK(sync::readSyncFile(profile, stick).error().code == Error::Code::FileUnreadable);
}

TEST_CASE("A profile that belongs to no space has nothing for a stick", "[sync][file]")
{
    test::ProfileFixture alone;
    QTemporaryDir folder;
    const auto stick = folder.filePath(u"stick.kaasa-sync"_s);
    CHECK(sync::writeSyncFile(*alone.profile, stick).error().arguments.value(0)
          == u"sync.no_server"_s);
    CHECK_FALSE(QFile::exists(stick));
}

TEST_CASE("68: Two people who are merged in opposite directions are one, and two again when parted",
          "[sync][two_devices]")
{
    Story story;
    story.begin();
    const auto natalija = story.office.uid(story.office.add(u"Natālija"_s, u"Ivanova"_s));
    const auto natalya = story.office.uid(story.office.add(u"Наталья"_s, u"Иванова"_s));
    story.meet();
    const auto merge = [](test::SyncedComputer& computer, const Uid& from, const Uid& into) {
        auto& profile = *computer.fixture.profile;
        storage::RowStore rows(profile.database());
        auto act = storage::Act::begin(profile, u"person.change"_s);
        REQUIRE(act);
        const auto key = rows.idOf(u"person", from).value();
        const auto target
            = into.isNull() ? QVariant() : QVariant(rows.idOf(u"person", into).value());
        REQUIRE(rows.change(u"person", key, {{u"merged_into"_s, target}}));
        REQUIRE(act.value().commit());
    };
    const auto seen = [](test::SyncedComputer& computer) {
        return computer.fixture.database()
            .value(u"SELECT count(*) FROM person_index WHERE hidden = 0")
            .value()
            .toInt();
    };
    merge(story.office, natalija, natalya);
    merge(story.desk, natalya, natalija);
    story.meet();
    REQUIRE(story.desk.sync());
    CHECK(story.office.digest() == story.desk.digest());
    CHECK(seen(story.office) == 1);
    CHECK(seen(story.desk) == 1);
    const auto people = [](test::SyncedComputer& computer) {
        return computer.fixture.database().value(u"SELECT count(*) FROM person").value().toInt();
    };
    CHECK(people(story.office) == 2);  // no row is lost

    merge(story.desk, natalija, {});
    merge(story.desk, natalya, {});
    story.meet();
    REQUIRE(story.office.sync());
    CHECK(story.office.digest() == story.desk.digest());
    CHECK(seen(story.office) == 2);
    CHECK(seen(story.desk) == 2);
}
