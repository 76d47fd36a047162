// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Two names are compared without a profile", "[cli][names]")
{
    const auto one
        = test::Cli::runPlain({u"names"_s, u"match"_s, u"Наталья"_s, u"Natalja"_s, u"--json"_s});
    REQUIRE(one.code == 0);
    CHECK(one.object()[u"certainty"_s].toString() == u"same");
    CHECK_FALSE(one.object()[u"why"_s].toString().isEmpty());

    const auto two = test::Cli::runPlain(
        {u"--language"_s, u"lv"_s, u"names"_s, u"match"_s, u"Anna Petrova"_s, u"Jana Petrova"_s});
    CHECK(two.code == 0);
    CHECK(QString::fromUtf8(two.out).startsWith(u"Dažādi: "));
}

TEST_CASE("Many names are compared from a file", "[cli][names]")
{
    const test::Cli cli(test::Cli::Begin::Empty);
    const auto write = [&cli](const QByteArray& text) {
        QFile file(cli.path(u"pairs.tsv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    const auto compared = test::Cli::runPlain(
        {u"names"_s, u"match"_s, u"--json"_s, u"--pairs"_s,
         write("Ольга Орлова\tVolha Arlova\r\n\nОзола\tOzoliņa\nMaša\tМария\n")});
    REQUIRE(compared.code == 0);
    const auto pairs = compared.array();
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0][u"a"_s].toString() == u"Ольга Орлова");
    CHECK(pairs[0][u"b"_s].toString() == u"Volha Arlova");
    CHECK(pairs[0][u"certainty"_s].toString() == u"likely");
    CHECK(pairs[1][u"certainty"_s].toString() == u"different");
    CHECK(pairs[2][u"certainty"_s].toString() == u"possible");

    const auto refused = [](const QStringList& options) {
        const auto run = test::Cli::runPlain(QStringList{u"names"_s, u"match"_s} + options);
        CHECK_FALSE(run.err.isEmpty());
        return run.code;
    };
    CHECK(refused({u"--pairs"_s, write("Anna\n")}) == 1);
    CHECK(refused({u"--pairs"_s, cli.path(u"none.tsv"_s)}) == 1);
    CHECK(refused({u"Anna"_s}) == 1);
    CHECK(refused({}) == 2);
}
