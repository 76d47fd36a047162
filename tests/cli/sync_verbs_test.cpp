// SPDX-License-Identifier: GPL-3.0-or-later
// Real programs: kaasa-server and several kaasa-cli, each with a profile of its own.
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <future>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;

namespace {

constexpr int kSoon = 30'000;  // ms

/// kaasa-server at a free port, with the certificate that it makes for itself.
class Server {
public:
    explicit Server(const QStringList& options = {})
    {
        REQUIRE(QProcess::execute(kProgram, {u"init"_s, u"--data"_s, data()}) == 0);
        m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
        m_process.start(kProgram,
                        QStringList{u"serve"_s, u"--data"_s, data(), u"--listen"_s,
                                    u"127.0.0.1:0"_s, u"--dev-certificate"_s}
                            + options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kSoon)) { }
        url = QString::fromUtf8(m_process.readLine()).trimmed();
        REQUIRE(url.startsWith(u"https://127.0.0.1:"_s));
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished(kSoon);
    }

    QString data() const { return m_folder.filePath(u"data"_s); }
    QStringList options() const
    {
        return {u"--server"_s, url, u"--certificate"_s, data() + u"/certificate.pem"_s};
    }
    /// Ends as systemd would end it; its exit code.
    int end()
    {
        m_process.terminate();
        REQUIRE(m_process.waitForFinished(kSoon));
        return m_process.exitCode();
    }

    QString url;

    static const QString kProgram;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

const QString Server::kProgram = QStringLiteral(KAASA_BIN_DIR "/kaasa-server");

QString digest(const Cli& cli)
{
    return cli.answer({u"digest"_s}).object()[u"digest"_s].toString();
}

/// `desk` comes into the space of `office`, as two people at two computers do it.
void join(const Cli& office, const Cli& desk, const Server& server,
          const QString& role = u"editor"_s)
{
    const auto code
        = office.answer({u"invite"_s, u"--role"_s, role}).object()[u"code"_s].toString();
    auto joined = std::async(std::launch::async, [&] {
        return desk.run(QStringList{u"join"_s, code, u"--member"_s, u"Anna"_s, u"--json"_s}
                        + server.options());
    });
    while (office.answer({u"sync"_s}).object()[u"admitted"_s].toInt() == 0)
        REQUIRE(joined.wait_for(std::chrono::milliseconds(20)) == std::future_status::timeout);
    const auto done = joined.get();
    INFO(done.err.toStdString());
    REQUIRE(done.code == 0);
    CHECK(done.object()[u"organisation"_s].toString() == u"Centrs „Kopā”"_s);
}

}  // namespace

TEST_CASE("Invite, join, work apart, sync: both computers hold the same", "[cli][sync]")
{
    const Server server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Jūlija"_s, u"--family"_s, u"Ivanova"_s});
    CHECK(office.answer(QStringList{u"sync"_s} + server.options()).object()[u"founded"_s].toBool());
    join(office, desk, server);
    office.answer({u"sync"_s});
    CHECK(digest(office) == digest(desk));
    CHECK(desk.answer({u"find"_s, u"Юлия Иванова"_s}).array().size() == 1);

    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Žanna"_s, u"--family"_s, u"Ozola"_s});
    desk.answer({u"person"_s, u"add"_s, u"--given"_s, u"Õie"_s, u"--family"_s, u"Pärn"_s});
    CHECK(digest(office) != digest(desk));
    for (const auto* cli : {&office, &desk, &office})
        cli->answer({u"sync"_s});
    CHECK(digest(office) == digest(desk));
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
    const Server server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    office.answer({u"sample"_s, u"am"_s});
    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Õie"_s, u"--family"_s, u"Pärn"_s});
    office.answer(QStringList{u"sync"_s} + server.options());
    join(office, desk, server);
    office.answer({u"sync"_s});
    CHECK(digest(office) == digest(desk));
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
    const Server server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    const auto anna = office
                          .answer({u"person"_s, u"add"_s, u"--given"_s, u"Anna"_s, u"--family"_s,
                                   u"Ozola"_s, u"--municipality"_s, u"Cēsis"_s})
                          .object()[u"uid"_s]
                          .toString();
    office.answer(QStringList{u"sync"_s} + server.options());
    join(office, desk, server);
    CHECK(office.answer({u"conflicts"_s}).array().isEmpty());
    // as two people at two computers, by any tool
    const auto move = [&anna](const Cli& cli, const QString& place) {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s,
                     {cli.profile(),
                      u"UPDATE person SET municipality = '%1' "
                      "WHERE hex(uid) = upper(replace('%2','-',''))"_s.arg(place, anna)});
        REQUIRE(sqlite.waitForFinished(kSoon));
        REQUIRE(sqlite.exitCode() == 0);
    };
    move(office, u"Bauska"_s);
    move(desk, u"Valga"_s);
    for (const auto* cli : {&office, &desk, &office, &desk})
        cli->answer({u"sync"_s});
    CHECK(digest(office) == digest(desk));
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
    CHECK(digest(office) == digest(desk));
    CHECK(desk.answer({u"conflicts"_s}).array().isEmpty());
    CHECK(desk.run({u"conflicts"_s, u"--keep"_s, u"99"_s}).code == 1);
}

TEST_CASE("Whoever was taken out gets and gives nothing any more", "[cli][sync]")
{
    const Server server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    office.answer(QStringList{u"sync"_s} + server.options());
    join(office, desk, server);
    CHECK(desk.run({u"remove-device"_s, u"1"_s}).code == 1);
    CHECK(office.run({u"remove-device"_s, u"1"_s}).code == 1);  // nobody would be left
    CHECK(office.answer({u"remove-device"_s, u"2"_s}).object()[u"removed"_s].toBool());
    office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Anna"_s, u"--family"_s, u"Ozola"_s});
    office.answer({u"sync"_s});
    const auto refused = desk.run({u"sync"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"removed"_s));
    CHECK(office.answer({u"devices"_s}).array()[1].toObject()[u"removed"_s].toBool());
}

TEST_CASE("49: A code works once, and a mistyped one says so", "[cli][sync]")
{
    const Server server;
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
    Server server({u"--closed"_s});
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
    Server server;
    office.answer(QStringList{u"sync"_s} + server.options());
    const auto run = [](const QStringList& typed) {
        QProcess process;
        process.start(Server::kProgram, typed);
        REQUIRE(process.waitForFinished(kSoon));
        return std::pair{process.exitCode(), process.readAllStandardOutput()};
    };
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
    Server server;
    const Cli office;
    const Cli desk(Cli::Begin::Empty);
    office.answer(QStringList{u"sync"_s} + server.options());
    join(office, desk, server);
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
    CHECK(digest(office) == digest(desk));

    const Cli stranger;
    const auto refused = stranger.run({u"sync"_s, u"--from-file"_s, file});
    CHECK(refused.code == 1);
    CHECK(refused.err.count(u'\n') == 1);
    const auto missing = office.run({u"sync"_s, u"--from-file"_s, stick.filePath(u"none"_s)});
    CHECK(missing.code == 1);
}
