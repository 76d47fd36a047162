// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_journal.h"

#include "core/storage/backup.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/desk_fixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::DeskAct;
using services::DeskEmergencyFile;
using services::DeskJournal;
using services::DeskOutcome;
using storage::DeskStanding;

namespace {

/// A door whose profile can be made unwritable and writable again.
struct Door : test::DeskFixture {
    QTemporaryDir elsewhere;
    std::unique_ptr<DeskJournal> journal = opened();

    std::unique_ptr<DeskJournal> opened()
    {
        return std::make_unique<DeskJournal>(*profile, QStringList{elsewhere.path()});
    }
    void setWritable(bool writable)
    {
        REQUIRE(database().execute(u"PRAGMA query_only = %1"_s.arg(writable ? 0 : 1)));
    }
    QList<DeskAct> inFile() { return DeskEmergencyFile(*profile, {elsewhere.path()}).read(); }
};

}  // namespace

TEST_CASE("26: While the profile is read-only a check-in waits sealed at a second place",
          "[services][desk][emergency]")
{
    Door door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    door.setWritable(false);
    const auto record = door.journal->record(door.act(DeskAct::Kind::CheckIn, eva));
    REQUIRE(record);
    CHECK_FALSE(record.value().outcome);
    CHECK(record.value().kept);
    CHECK(record.value().waiting == 1);
    CHECK(record.value().cause->code == Error::Code::ReadOnly);
    CHECK(door.onRoster(eva).standing == DeskStanding::Registered);
    REQUIRE(door.inFile().size() == 1);
    QFile file(door.journal->emergencyPath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto person = door.inFile().first().person.toBytes();
    CHECK_FALSE(file.readAll().contains(person));

    door.setWritable(true);
    CHECK(door.journal->storeWaiting() == 0);
    CHECK(door.onRoster(eva).standing == DeskStanding::Present);
    CHECK(door.onRoster(eva).arrivedAt == test::eveningInMarch());
    CHECK(door.inFile().isEmpty());
}

TEST_CASE("A walk-in without a name is refused at once, also while the door cannot be stored",
          "[services][desk][emergency]")
{
    Door door;
    door.setWritable(false);
    REQUIRE(door.journal->record(door.walkIn(u"Olga Jurjeva"_s)));
    const auto nameless = door.journal->record(door.walkIn(u"  "_s));
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().code == Error::Code::InvalidInput);
    CHECK(door.journal->waiting() == 1);
    CHECK(door.inFile().size() == 1);
}

TEST_CASE("What waited is stored after a restart, once", "[services][desk][emergency]")
{
    Door door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    door.setWritable(false);
    REQUIRE(door.journal->record(door.act(DeskAct::Kind::CheckIn, eva)));
    auto walkIn = door.walkIn(u"Olga Jurjeva"_s);
    REQUIRE(door.journal->record(walkIn));
    door.journal.reset();
    QFile file(DeskEmergencyFile(*door.profile, {door.elsewhere.path()}).path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    file.close();

    door.setWritable(true);
    door.journal = door.opened();
    CHECK(door.journal->waiting() == 0);
    CHECK(door.onRoster(eva).standing == DeskStanding::Present);
    auto search = door.search();
    CHECK(search.roster().value()->counts().present == 2);

    // as if the computer had stopped between storing and clearing the file, and Ēva was taken back
    REQUIRE(door.perform(DeskAct::Kind::TakeBack, eva));
    REQUIRE(door.profile->setLocalSetting(u"desk.stored_from_file",
                                          door.act(DeskAct::Kind::CheckIn, eva).id.toString()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(before);
    file.close();
    const auto acts = door.inFile();
    REQUIRE(acts.size() == 2);
    REQUIRE(door.profile->setLocalSetting(u"desk.stored_from_file",
                                          acts[0].id.toString() + u' ' + acts[1].id.toString()));
    door.journal = door.opened();
    CHECK(door.journal->waiting() == 0);
    CHECK(door.onRoster(eva).standing == DeskStanding::Registered);
    CHECK(door.database().value(u"SELECT count(*) FROM person").value().toInt() == 2);
}

TEST_CASE("When the disk is full nothing is confirmed and nothing is lost",
          "[services][desk][emergency]")
{
    Door door;
    QList<qint64> people;
    for (int i = 0; i < 60; ++i)
        people.append(door.expect(u"Anna"_s, u"Kalniņa"_s + QString(QChar(u'a' + i % 26))));
    const auto pages = door.database().value(u"PRAGMA page_count").value().toInt();
    REQUIRE(door.database().value(u"PRAGMA max_page_count = %1"_s.arg(pages + 1)));
    int stored = 0;
    for (const auto person : people) {
        auto act = door.act(DeskAct::Kind::CheckIn, person);
        const auto record = door.journal->record(act);
        REQUIRE(record);
        if (record.value().outcome) {
            ++stored;
            CHECK(door.onRoster(person).standing == DeskStanding::Present);
        } else {
            CHECK(record.value().kept);
        }
    }
    CHECK(door.journal->waiting() == 60 - stored);
    REQUIRE(door.journal->waiting() > 0);
    REQUIRE(door.database().value(u"PRAGMA max_page_count = 1000000"));
    door.journal = door.opened();
    CHECK(door.journal->waiting() == 0);
    auto search = door.search();
    CHECK(search.roster().value()->counts().present == 60);
    REQUIRE(storage::checkIntegrity(door.database()));
}

TEST_CASE("Whatever comes later waits behind what came first", "[services][desk][emergency]")
{
    Door door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    door.setWritable(false);
    REQUIRE(door.journal->record(door.act(DeskAct::Kind::CheckIn, eva)));
    door.clock.advanceSeconds(60);
    REQUIRE(door.journal->record(door.act(DeskAct::Kind::Leave, eva)));
    door.setWritable(true);
    CHECK(door.journal->storeWaiting() == 0);
    CHECK(door.onRoster(eva).standing == DeskStanding::Left);
    CHECK(door.onRoster(eva).leftAt == test::eveningInMarch().addSecs(60));
}

TEST_CASE("A check-in that waits can be taken back, also over a restart",
          "[services][desk][emergency][undo]")
{
    Door door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    const auto olga = door.expect(u"Olga"_s, u"Jurjeva"_s);
    door.setWritable(false);
    REQUIRE(door.journal->record(door.act(DeskAct::Kind::CheckIn, eva)));
    door.clock.advanceSeconds(1);
    REQUIRE(door.journal->record(door.act(DeskAct::Kind::CheckIn, olga)));
    const auto undone
        = door.journal->undoLast(door.act(DeskAct::Kind::CheckIn, olga).session, door.circle);
    REQUIRE(undone);
    CHECK(undone.value().waiting == 1);
    CHECK(door.inFile().size() == 1);
    REQUIRE(door.journal->record(door.act(DeskAct::Kind::TakeBack, eva)));
    CHECK(door.journal->waiting() == 0);
    door.setWritable(true);
    door.journal = door.opened();
    CHECK(door.onRoster(eva).standing == DeskStanding::Registered);
    CHECK(door.onRoster(olga).standing == DeskStanding::Registered);
}

TEST_CASE("A record torn by a power loss is left out, those before it are kept",
          "[services][desk][emergency]")
{
    Door door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    DeskEmergencyFile file(*door.profile, {door.elsewhere.path()});
    REQUIRE(file.append(door.act(DeskAct::Kind::CheckIn, eva)));
    REQUIRE(file.append(door.act(DeskAct::Kind::Leave, eva)));
    QFile raw(file.path());
    REQUIRE(raw.open(QIODevice::ReadWrite));
    auto bytes = raw.readAll();
    const auto last = bytes.lastIndexOf(
        bytes.at(QString::fromLatin1(bytes).lastIndexOf(QRegularExpression(u"[^\\x{0}]"_s))));
    bytes[last] = char(bytes[last] ^ 1);
    raw.seek(0);
    raw.write(bytes);
    raw.close();
    const auto acts = file.read();
    REQUIRE(acts.size() == 1);
    CHECK(acts.first().kind == DeskAct::Kind::CheckIn);

    // what cannot be read is put aside, not overwritten
    const auto name = file.path();
    REQUIRE(file.clear());
    CHECK(file.path().isEmpty());
    QFile aside(name + u".unread"_s);
    REQUIRE(aside.open(QIODevice::ReadOnly));
    CHECK(aside.readAll() == bytes);
}

TEST_CASE("When the first emergency folder fails the next one takes the act",
          "[services][desk][emergency]")
{
    test::DeskFixture door;
    QTemporaryDir good;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    QFile blocker(good.filePath(u"file"_s));
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    DeskEmergencyFile file(*door.profile, {blocker.fileName() + u"/no"_s, good.path()});
    REQUIRE(file.append(door.act(DeskAct::Kind::CheckIn, eva)));
    CHECK(file.path().startsWith(good.path()));
    CHECK(file.read().size() == 1);
    DeskEmergencyFile nowhere(*door.profile, {blocker.fileName() + u"/no"_s});
    CHECK_FALSE(nowhere.append(door.act(DeskAct::Kind::CheckIn, eva)));
}

TEST_CASE("An act in the emergency file reads back as it was", "[services][desk][emergency]")
{
    test::DeskFixture door;
    auto act = door.walkIn(u"Юлия Иванова"_s);
    act.walkIn.phone = u"+371 26"_s;
    act.walkIn.heardFrom = u"radio"_s;
    act.walkIn.consent = domain::ConsentWay::Spoken;
    act.children = 2;
    act.letIn = true;
    CHECK(DeskAct::fromBytes(act.toBytes()).value() == act);
    CHECK(DeskAct::fromBytes("nonsense").error().code == Error::Code::Damaged);
    CHECK(DeskAct::fromBytes({}).error().code == Error::Code::Damaged);
}

TEST_CASE("What the profile will never take is said instead of tried for ever",
          "[services][desk][emergency]")
{
    Door door;
    const auto eva = door.expect(u"Ēva"_s, u"Kalniņa"_s);
    door.setWritable(false);
    auto lost = door.act(DeskAct::Kind::CheckIn, eva);
    lost.session = domain::SessionId::create(door.clock);
    DeskEmergencyFile file(*door.profile, {door.elsewhere.path()});
    REQUIRE(file.append(lost));
    REQUIRE(file.append(door.act(DeskAct::Kind::CheckIn, eva)));
    door.setWritable(true);
    door.journal = door.opened();
    CHECK(door.journal->waiting() == 0);
    CHECK(door.journal->takeState().refused.size() == 1);
    CHECK(QDir(door.elsewhere.path()).entryList({u"*.unread"_s}).size() == 1);
    CHECK(door.onRoster(eva).standing == DeskStanding::Present);
}
