// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;

TEST_CASE("Who types nothing, or something unknown, is told what can be typed", "[cli][usage]")
{
    for (const auto& typed :
         {QStringList{}, QStringList{u"fly"_s}, QStringList{u"find"_s},
          QStringList{u"find"_s, u"a"_s, u"b"_s}, QStringList{u"find"_s, u"a"_s, u"--loud"_s},
          QStringList{u"history"_s, u"--limit"_s},
          QStringList{u"--language"_s, u"fr"_s, u"find"_s, u"a"_s}}) {
        const auto run = Cli::runPlain(QStringList{u"--profile"_s, u"/nowhere.kaasa"_s} + typed);
        INFO(typed.join(u' ').toStdString());
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(u"kaasa-cli --help"_s));
    }
    CHECK(Cli::runPlain({u"find"_s, u"a"_s}).code == 2);  // no profile named
}

TEST_CASE("Help is an answer, in each of the four languages", "[cli][usage]")
{
    const auto english = Cli::runPlain({u"--help"_s});
    CHECK(english.code == 0);
    CHECK(english.err.isEmpty());
    CHECK(english.out.contains("find"));
    for (const auto& language : {u"lv"_s, u"et"_s, u"ru"_s}) {
        const auto run = Cli::runPlain({u"--language"_s, language, u"--help"_s});
        CHECK(run.code == 0);
        CHECK(run.out.contains("kaasa-cli --profile"));
        CHECK(run.out != english.out);
        const auto ofVerb = Cli::runPlain({u"--language"_s, language, u"find"_s, u"--help"_s});
        CHECK(ofVerb.code == 0);
        CHECK(ofVerb.out.contains("--limit"));
    }
}

TEST_CASE("What is refused is told in the language asked for before the verb", "[cli][usage]")
{
    const Cli cli(Cli::Begin::Empty);
    QStringList sentences;
    for (const auto& language : {u"en"_s, u"lv"_s, u"et"_s, u"ru"_s}) {
        const auto run = cli.run({u"--language"_s, language, u"find"_s, u"Anna"_s});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(cli.profile()));
        sentences.append(run.err);
    }
    sentences.removeDuplicates();
    CHECK(sentences.size() == 4);
}
