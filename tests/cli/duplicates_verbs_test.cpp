// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

QString added(const test::Cli& cli, const QString& given, const QString& family,
              const QStringList& more = {})
{
    return cli
        .answer(QStringList{u"person"_s, u"add"_s, u"--given"_s, given, u"--family"_s, family}
                + more)
        .object()[u"uid"_s]
        .toString();
}

}  // namespace

TEST_CASE("Records of one person are listed, merged, split and told apart", "[cli][duplicates]")
{
    const test::Cli cli;
    const QStringList born{u"--birth"_s, u"1990-04-02"_s};
    const auto anna = added(cli, u"Jūlija"_s, u"Kovaļova"_s, born);
    const auto twin = added(cli, u"Юлия"_s, u"Ковалёва"_s, born);
    added(cli, u"Līga"_s, u"Ozola"_s);

    const auto pairs = [&cli] { return cli.answer({u"duplicates"_s}).array(); };
    REQUIRE(pairs().size() == 1);
    const auto pair = pairs()[0].toObject();
    CHECK(pair[u"a"_s].toString() == anna);
    CHECK(pair[u"b"_s].toString() == twin);
    CHECK(pair[u"certainty"_s].toString() == u"same");
    CHECK_FALSE(pair[u"why"_s].toString().isEmpty());
    CHECK(cli.answer({u"duplicates"_s, u"--person"_s, twin}).array().size() == 1);

    const auto merged = cli.answer({u"merge"_s, anna, twin}).object();
    CHECK(merged[u"person"_s].toString() == anna);
    CHECK(merged[u"merged"_s].toArray().size() == 1);
    CHECK(pairs().isEmpty());
    const auto found = cli.answer({u"find"_s, u"Ковал"_s}).array();
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"uid"_s].toString() == anna);
    CHECK(cli.run({u"merge"_s, anna, twin}).code == 1);
    CHECK(cli.run({u"merge"_s, anna, twin, u"--take"_s, u"nothing"_s}).code == 1);

    REQUIRE(cli.answer({u"unmerge"_s, twin}).code == 0);
    CHECK(pairs().size() == 1);
    CHECK(cli.run({u"unmerge"_s, twin}).code == 1);

    REQUIRE(cli.answer({u"distinct"_s, twin, anna}).code == 0);
    CHECK(pairs().isEmpty());
    CHECK(cli.run({u"distinct"_s, twin, u"nobody"_s}).code == 1);
}
