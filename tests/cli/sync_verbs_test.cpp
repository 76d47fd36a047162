// SPDX-License-Identifier: GPL-3.0-or-later
// Real programs: kaasa-server and several kaasa-cli, each with a profile of its own.
#include "tests/cli/space_support.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;
using test::CliServer;
using test::digestOf;
using test::joinSpace;

TEST_CASE("Invite, join, work apart, sync: both computers hold the same", "[cli][sync]")
{
    const CliServer server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Jūlija"_s, u"--family"_s, u"Ivanova"_s});
    CHECK(office.answer(QStringList{u"sync"_s} + server.options()).object()[u"founded"_s].toBool());
    joinSpace(office, desk, server);
    office.answer({u"sync"_s});
    CHECK(digestOf(office) == digestOf(desk));
    CHECK(desk.answer({u"find"_s, u"Юлия Иванова"_s}).array().size() == 1);

    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Žanna"_s, u"--family"_s, u"Ozola"_s});
    desk.answer({u"person"_s, u"add"_s, u"--given"_s, u"Õie"_s, u"--family"_s, u"Pärn"_s});
    CHECK(digestOf(office) != digestOf(desk));
    for (const auto* cli : {&office, &desk, &office})
        cli->answer({u"sync"_s});
    CHECK(digestOf(office) == digestOf(desk));
    CHECK(office.answer({u"find"_s, u"Parn"_s}).array().size() == 1);

    const auto devices = desk.answer({u"devices"_s}).array();
    REQUIRE(devices.size() == 2);
    CHECK(devices[0].toObject()[u"role"_s].toString() == u"admin"_s);
    CHECK(devices[1].toObject()[u"this"_s].toBool());
    CHECK_FALSE(devices[1].toObject()[u"name"_s].toString().isEmpty());
    CHECK(QFile::permissions(desk.profile())
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("What was there before the first sync comes along whole", "[cli][sync]")
{
    const CliServer server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    office.answer({u"sample"_s, u"am"_s});
    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Õie"_s, u"--family"_s, u"Pärn"_s});
    office.answer(QStringList{u"sync"_s} + server.options());
    joinSpace(office, desk, server);
    office.answer({u"sync"_s});
    CHECK(digestOf(office) == digestOf(desk));
    const auto dump = [](const Cli& cli) {
        const QTemporaryDir folder;
        cli.answer({u"dump"_s, u"--out"_s, folder.path()});
        QMap<QString, QByteArray> files;
        for (const auto& name : QDir(folder.path()).entryList(QDir::Files)) {
            if (name.startsWith(u"local_"_s))
                continue;  // what each computer has of its own
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            auto lines = file.readAll().split('\n');
            std::sort(lines.begin(), lines.end());
            files.insert(name, lines.join('\n'));
        }
        return files;
    };
    const auto ours = dump(office);
    const auto theirs = dump(desk);
    REQUIRE(ours.size() > 5);
    for (auto file = ours.begin(); file != ours.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK(theirs.value(file.key()) == *file);
    }
}

TEST_CASE("A name that two computers changed at once is listed on both, until it is chosen",
          "[cli][sync]")
{
    const CliServer server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    const auto anna = office
                          .answer({u"person"_s, u"add"_s, u"--given"_s, u"Anna"_s, u"--family"_s,
                                   u"Ozola"_s, u"--municipality"_s, u"Cēsis"_s})
                          .object()[u"uid"_s]
                          .toString();
    office.answer(QStringList{u"sync"_s} + server.options());
    joinSpace(office, desk, server);
    CHECK(office.answer({u"conflicts"_s}).array().isEmpty());
    // as two people at two computers, by any tool
    const auto move = [&anna](const Cli& cli, const QString& place) {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s,
                     {cli.profile(),
                      u"UPDATE person SET municipality = '%1' "
                      "WHERE hex(uid) = upper(replace('%2','-',''))"_s.arg(place, anna)});
        REQUIRE(sqlite.waitForFinished(30'000));
        REQUIRE(sqlite.exitCode() == 0);
    };
    move(office, u"Bauska"_s);
    move(desk, u"Valga"_s);
    for (const auto* cli : {&office, &desk, &office, &desk})
        cli->answer({u"sync"_s});
    CHECK(digestOf(office) == digestOf(desk));
    const auto listed = office.answer({u"conflicts"_s}).array();
    REQUIRE(listed.size() == 1);
    REQUIRE(desk.answer({u"conflicts"_s}).array().size() == 1);
    const auto conflict = listed[0].toObject();
    CHECK(conflict[u"column"_s].toString() == u"municipality"_s);
    const auto other = conflict[u"other"_s].toObject()[u"value"_s].toString();
    CHECK(other != conflict[u"kept"_s].toObject()[u"value"_s].toString());
    const auto id = QString::number(conflict[u"id"_s].toInt());
    CHECK(office.answer({u"conflicts"_s, u"--use-other"_s, id}).array().isEmpty());
    for (const auto* cli : {&office, &desk})
        cli->answer({u"sync"_s});
    CHECK(digestOf(office) == digestOf(desk));
    CHECK(desk.answer({u"conflicts"_s}).array().isEmpty());
    CHECK(desk.run({u"conflicts"_s, u"--keep"_s, u"99"_s}).code == 1);
}

TEST_CASE("Whoever was taken out gets and gives nothing any more", "[cli][sync]")
{
    const CliServer server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    office.answer(QStringList{u"sync"_s} + server.options());
    joinSpace(office, desk, server);
    CHECK(desk.run({u"remove-device"_s, u"1"_s}).code == 1);
    CHECK(office.run({u"remove-device"_s, u"1"_s}).code == 1);  // nobody would be left
    CHECK(office.answer({u"remove-device"_s, u"2"_s}).object()[u"removed"_s].toBool());
    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Anna"_s, u"--family"_s, u"Ozola"_s});
    office.answer({u"sync"_s});
    CHECK(QFile::exists(desk.profile()));
    const auto refused = desk.run({u"sync"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"taken this computer out"_s));
    CHECK_FALSE(QFile::exists(desk.profile()));
    CHECK(office.answer({u"devices"_s}).array()[1].toObject()[u"removed"_s].toBool());
}

TEST_CASE("A new computer takes over by the recovery sheet", "[cli][sync][recovery]")
{
    const CliServer server;
    const Cli office;
    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Ēva"_s, u"--family"_s, u"Kalniņa"_s});
    office.answer(QStringList{u"sync"_s} + server.options());
    const auto paper = office.path(u"sheet.pdf"_s);
    const auto made = office.answer({u"recovery-sheet"_s, u"--out"_s, paper}).object();
    CHECK(QFileInfo(paper).size() > 10'000);
    QStringList lines;
    for (const auto& line : made[u"lines"_s].toArray())
        lines.append(line.toString().toLower());
    REQUIRE(lines.size() == 6);
    const Cli fresh(Cli::Begin::Empty);
    const auto sheet = fresh.path(u"typed.txt"_s);
    const auto recover = [&](const QString& text) {
        QFile file(sheet);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        return fresh.run(QStringList{u"recover"_s, sheet, u"--member"_s, u"Anna"_s}
                         + server.options());
    };
    auto wrong = lines;
    wrong[2].replace(0, 1, wrong[2][0] == u'7' ? u"8"_s : u"7"_s);
    CHECK(recover(wrong.join(u'\n')).err.contains(u"Line"_s));
    CHECK(recover(lines.join(u'\n')).code == 0);
    office.answer({u"sync"_s});
    CHECK(digestOf(fresh) == digestOf(office));
    CHECK(fresh.answer({u"devices"_s}).array()[1].toObject()[u"role"_s].toString() == u"admin"_s);
    CHECK(fresh.answer({u"find"_s, u"Kalnina"_s}).array().size() == 1);
}

TEST_CASE("49: A code works once, and a mistyped one says so", "[cli][sync]")
{
    const CliServer server;
    const Cli office;
    office.answer(QStringList{u"sync"_s} + server.options());
    const auto code = office.answer({u"invite"_s}).object()[u"code"_s].toString();
    const Cli desk(Cli::Begin::Empty);
    const Cli stranger(Cli::Begin::Empty);
    const auto joining = [&](const Cli& cli) {
        return cli.run(QStringList{u"join"_s, code, u"--timeout"_s, u"0"_s} + server.options());
    };
    CHECK(joining(desk).err.contains(u"Nobody has let this computer in yet"_s));
    CHECK(joining(stranger).err.contains(u"Another computer has used this code"_s));
    CHECK(office.answer({u"sync"_s}).object()[u"admitted"_s].toInt() == 1);
    CHECK(joining(desk).code == 0);
    CHECK(joining(stranger).err.contains(u"no invitation under this code"_s));
    CHECK(desk.run(QStringList{u"join"_s, u"7KQ2M"_s} + server.options()).code == 1);
    const auto full = office.run(QStringList{u"join"_s, code} + server.options());
    CHECK(full.err.contains(u"holds data of its own"_s));
}

TEST_CASE("A server that takes in nobody new says so, and ends cleanly when it is told to",
          "[cli][sync]")
{
    CliServer server({u"--closed"_s});
    const Cli office;
    const auto refused = office.run(QStringList{u"sync"_s} + server.options());
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"no new organisations"_s));
    CHECK(office.run({u"sync"_s}).err.contains(u"no server is known"_s));
    CHECK(office.run(QStringList{u"sync"_s, u"--server"_s, u"http://127.0.0.1"_s}).code == 1);
    CHECK(server.end() == 0);
    CHECK(
        office.run(QStringList{u"sync"_s} + server.options()).err.contains(u"cannot be reached"_s));
}

TEST_CASE("The operator sees spaces by number, and a backup that can be put back", "[cli][sync]")
{
    const Cli office;
    QString backup;
    CliServer server;
    office.answer(QStringList{u"sync"_s} + server.options());
    const auto run = [](const QStringList& typed) { return CliServer::run(typed); };
    const QTemporaryDir folder;
    const auto copy = folder.filePath(u"copy"_s);
    CHECK(run({u"backup"_s, copy, u"--data"_s, server.data()}).first == 0);
    CHECK(run({u"backup"_s, copy, u"--data"_s, server.data()}).first == 1);
    CHECK(server.end() == 0);
    const auto list = run({u"space"_s, u"list"_s, u"--data"_s, server.data()});
    CHECK(list.second.contains("records"));
    CHECK_FALSE(list.second.contains("Kop"));
    const auto space = QString::fromLatin1(list.second.left(32));
    CHECK(run({u"space"_s, u"quota"_s, space, u"1000000"_s, u"--data"_s, server.data()}).first
          == 0);
    CHECK(run({u"space"_s, u"quota"_s, u"x"_s, u"1"_s, u"--data"_s, server.data()}).first == 2);
    CHECK(run({u"check"_s, u"--data"_s, server.data()}).second.contains("1 spaces, all sound"));
    const auto restored = folder.filePath(u"restored"_s);
    CHECK(run({u"restore"_s, copy, u"--data"_s, restored}).first == 0);
    CHECK(run({u"check"_s, u"--data"_s, restored}).second.contains("1 spaces, all sound"));
    CHECK(run({u"serve"_s, u"--data"_s, folder.filePath(u"none"_s), u"--dev-certificate"_s}).first
          == 1);
    CHECK(run({u"nothing"_s, u"--data"_s, restored}).first == 2);
}

TEST_CASE("A stick brings two computers together where there is no server", "[cli][sync]")
{
    CliServer server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    office.answer(QStringList{u"sync"_s} + server.options());
    joinSpace(office, desk, server);
    office.answer({u"sync"_s});
    server.end();
    QTemporaryDir stick;
    const auto file = stick.filePath(u"nesiet uz durvīm.kaasa-sync"_s);
    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Žanna"_s, u"--family"_s, u"Ozola"_s});
    desk.answer({u"person"_s, u"add"_s, u"--given"_s, u"Õie"_s, u"--family"_s, u"Pärn"_s});
    CHECK(office.answer({u"sync"_s, u"--to-file"_s, file}).object()[u"written"_s].toInt() > 0);
    const auto read = desk.answer({u"sync"_s, u"--from-file"_s, file}).object();
    CHECK(read[u"received"_s].toInt() > 0);
    CHECK(read[u"missing"_s].toInt() == 0);
    desk.answer({u"sync"_s, u"--to-file"_s, file});
    office.answer({u"sync"_s, u"--from-file"_s, file});
    CHECK(digestOf(office) == digestOf(desk));

    const Cli stranger;
    const auto refused = stranger.run({u"sync"_s, u"--from-file"_s, file});
    CHECK(refused.code == 1);
    CHECK(refused.err.count(u'\n') == 1);
    const auto missing = office.run({u"sync"_s, u"--from-file"_s, stick.filePath(u"none"_s)});
    CHECK(missing.code == 1);
}
