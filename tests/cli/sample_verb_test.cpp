// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("A new user fills her first profile with an invented programme", "[cli][samples]")
{
    const test::Cli cli;
    CHECK(cli.answer({u"sample"_s, u"am"_s}).object()[u"sample"_s] == u"am"_s);
    CHECK(cli.answer({u"find"_s, u"берёз"_s}).code == 0);
    CHECK_FALSE(cli.answer({u"find"_s, u"līg"_s}).array().isEmpty());
    CHECK(cli.run({u"check"_s}).code == 0);
}

TEST_CASE("A sample that does not exist is refused with a sentence", "[cli][samples]")
{
    const test::Cli cli;
    const auto unknown = cli.run({u"sample"_s, u"paradise"_s});
    CHECK(unknown.code == 1);
    CHECK(unknown.err.contains(u"paradise"_s));
    const auto tooFew = cli.run({u"sample"_s, u"large"_s, u"--people"_s, u"3"_s});
    CHECK(tooFew.code == 1);
    CHECK_FALSE(tooFew.err.isEmpty());
}
