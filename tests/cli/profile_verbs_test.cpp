// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;

TEST_CASE("A new profile is made once and not over another", "[cli][init]")
{
    const Cli cli;
    const auto again = cli.run({u"init"_s, u"--organisation"_s, u"Teine"_s, u"--country"_s, u"EE"_s,
                                u"--language"_s, u"et"_s});
    CHECK(again.code == 1);
    CHECK_FALSE(again.err.isEmpty());
    CHECK(cli.answer({u"check"_s}).object()[u"sound"_s].toBool());
}

TEST_CASE("A profile without a name or in another country is refused and leaves no file",
          "[cli][init]")
{
    const Cli cli(Cli::Begin::Empty);
    CHECK(cli.run({u"init"_s, u"--organisation"_s, u" "_s, u"--country"_s, u"LV"_s}).code == 1);
    CHECK(cli.run({u"init"_s, u"--organisation"_s, u"Centrs"_s, u"--country"_s, u"FR"_s}).code
          == 1);
    CHECK(cli.run({u"init"_s, u"--organisation"_s, u"Centrs"_s, u"--country"_s, u"LV"_s,
                   u"--language"_s, u"fr"_s})
              .code
          == 1);
    CHECK_FALSE(QFile::exists(cli.profile()));
}

TEST_CASE("A backup can be opened like the profile itself", "[cli][backup]")
{
    const Cli cli;
    const auto copy = cli.path(u"copy.kaasa"_s);
    const auto made = cli.answer({u"backup"_s, u"--out"_s, copy}).object();
    CHECK(made[u"path"_s].toString() == copy);
    CHECK(made[u"made"_s].toString() == u"2026-03-05T15:24:00Z"_s);
    CHECK(made[u"bytes"_s].toInteger() == QFile(copy).size());
    CHECK(Cli::runPlain({u"--profile"_s, copy, u"check"_s}).code == 0);
}

TEST_CASE("Everything can be taken away as CSV files, without local keys and clocks", "[cli][dump]")
{
    const Cli cli;
    const auto folder = cli.path(u"away"_s);
    const auto files = cli.answer({u"dump"_s, u"--out"_s, folder}).object()[u"files"_s].toArray();
    CHECK(files.size() == QDir(folder).entryList(QDir::Files).size());
    for (const auto& file : files) {
        QFile csv(folder + u'/' + file.toString());
        REQUIRE(csv.open(QIODevice::ReadOnly));
        const auto columns = csv.readLine().trimmed().split(',');
        INFO(file.toString().toStdString());
        for (const auto* forbidden : {"id", "mark", "cleared", "stamp", "clk"})
            CHECK_FALSE(columns.contains(forbidden));
        for (const auto& column : columns)
            CHECK_FALSE(column.endsWith("_id"));
    }
    const auto own = Cli::csv(folder + u"/organisation.csv"_s);
    REQUIRE(own.size() == 1);
    CHECK(own.first()[u"name"_s] == u"Centrs „Kopā”"_s);
    CHECK(own.first()[u"uid"_s].size() == 32);
    CHECK(Cli::csv(folder + u"/list_value.csv"_s).size() == 9);
    const auto history = Cli::csv(folder + u"/local_history.csv"_s);
    REQUIRE_FALSE(history.isEmpty());
    CHECK(history.first()[u"kind"_s] == u"profile.create"_s);
    for (const auto& row : history)
        CHECK_FALSE(row[u"row"_s].isEmpty());
}

TEST_CASE("A dump that cannot be written says where, and writes nothing", "[cli][dump]")
{
    const Cli cli;
    QFile blocked(cli.path(u"blocked"_s));
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    const auto run = cli.run({u"dump"_s, u"--out"_s, blocked.fileName()});
    CHECK(run.code == 1);
    CHECK(run.err.contains(blocked.fileName()));
}

TEST_CASE("A file that is no profile is refused and left as it was", "[cli][faults]")
{
    const Cli cli(Cli::Begin::Empty);
    QFile foreign(cli.profile());
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("Vārds;Uzvārds\nAnna;Bērziņa\n");
    foreign.close();
    for (const auto& typed : {QStringList{u"find"_s, u"a"_s}, QStringList{u"check"_s},
                              QStringList{u"dump"_s, u"--out"_s, cli.path(u"d"_s)}}) {
        const auto run = cli.run(typed);
        CHECK(run.code == 1);
        CHECK(run.err.contains(cli.profile()));
    }
    REQUIRE(foreign.open(QIODevice::ReadOnly));
    CHECK(foreign.readAll() == "Vārds;Uzvārds\nAnna;Bērziņa\n");
}

TEST_CASE("The profile's making is in History and cannot be taken back", "[cli][history]")
{
    const Cli cli;
    const auto history = cli.answer({u"history"_s}).array();
    REQUIRE(history.size() == 1);
    CHECK(history[0].toObject()[u"kind"_s].toString() == u"profile.create"_s);
    CHECK(history[0].toObject()[u"member"_s].toString() == u"Ieva"_s);
    CHECK(cli.run({u"undo"_s}).code == 1);
}

TEST_CASE("A backup says what it would change, and gives it back when asked", "[cli][restore]")
{
    const Cli cli;
    const auto copy = cli.path(u"copy.kaasa"_s);
    cli.answer({u"backup"_s, u"--out"_s, copy});
    CHECK(cli.answer({u"restore"_s, copy, u"--dry-run"_s}).array().isEmpty());
    cli.answer({u"person"_s, u"add"_s, u"--given"_s, u"Dace"_s, u"--family"_s, u"Ozola"_s});
    const auto wanted = cli.answer({u"restore"_s, copy, u"--dry-run"_s}).array();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first()[u"part"_s].toString() == u"people"_s);
    CHECK(wanted.first()[u"gone"_s].toInt() == 1);
    CHECK(wanted.first()[u"gone_names"_s].toArray().first().toString() == u"Ozola Dace"_s);
    CHECK(cli.answer({u"find"_s, u"Ozola"_s}).array().size() == 1);
    cli.answer({u"restore"_s, copy});
    CHECK(cli.answer({u"find"_s, u"Ozola"_s}).array().isEmpty());
    CHECK(cli.answer({u"check"_s}).object()[u"sound"_s].toBool());
    CHECK(cli.run({u"restore"_s, cli.path(u"none.kaasa"_s)}).code == 1);
}

TEST_CASE("A mistyped folder or file is named, and nothing is made of it", "[cli]")
{
    const Cli cli;
    const auto out = cli.path(u"nowhere/copy.kaasa"_s);
    const auto backup = cli.run({u"backup"_s, u"--out"_s, out});
    CHECK(backup.code == 1);
    CHECK(backup.err.contains(u"nowhere"_s));
    CHECK_FALSE(QFileInfo::exists(cli.path(u"nowhere"_s)));
    const auto restore = cli.run({u"restore"_s, cli.path(u"none.kaasa"_s)});
    CHECK(restore.code == 1);
    CHECK(restore.err.contains(u"is not there"_s));
}
