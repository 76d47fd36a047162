// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;

namespace {

QString list(const QString& name)
{
    return test::dataFile(u"lists/"_s + name);
}

}  // namespace

TEST_CASE("A list comes in by the command line, first as a trial, and goes again", "[cli][import]")
{
    const Cli cli;
    const QStringList typed{u"import"_s, u"people"_s, list(u"06_saraksts_excel_1257.csv"_s)};
    const auto trial = cli.answer(typed + QStringList{u"--dry-run"_s}).object();
    CHECK(trial[u"new"_s].toInt() == 22);
    CHECK(trial[u"batch"_s].isNull());
    CHECK(cli.answer({u"find"_s, u"Natālija"_s}).array().isEmpty());

    const auto report = cli.answer(typed).object();
    CHECK(report[u"new"_s].toInt() == 22);
    CHECK(report[u"faults"_s].toInt() == 5);
    CHECK(report[u"encoding"_s].toString() == u"windows-1257"_s);
    CHECK(report[u"header_line"_s].toInt() == 3);
    CHECK(report[u"columns"_s][1][u"field"_s].toString() == u"name"_s);
    const auto rows = report[u"rows"_s].toArray();
    const auto fault = std::find_if(
        rows.begin(), rows.end(), [](const QJsonValue& row) { return row[u"line"].toInt() == 25; });
    REQUIRE(fault != rows.end());
    CHECK((*fault)[u"action"].toString() == u"fault"_s);
    CHECK((*fault)[u"remarks"][0][u"code"].toString() == u"scientific_notation"_s);
    CHECK(cli.answer({u"find"_s, u"Шевченко"_s}).array().size() == 1);

    cli.answer({u"undo"_s, u"--batch"_s, QString::number(report[u"batch"_s].toInt())});
    CHECK(cli.answer({u"find"_s, u"Natālija"_s}).array().isEmpty());
}

TEST_CASE("Odd cells are told line by line, in the language that was asked for", "[cli][import]")
{
    const Cli cli;
    const auto run = cli.run({u"--language"_s, u"lv"_s, u"import"_s, u"people"_s,
                              list(u"06_saraksts_excel_1257.csv"_s)});
    CHECK(run.code == 0);
    const auto out = QString::fromUtf8(run.out);
    CHECK(out.contains(u"29. rinda, Dzim. datums: Tāda datuma kā „00.00.1994” nav."_s));
    CHECK(out.contains(u"Jauni: 22"_s));
}

TEST_CASE("A file that is no list is refused with a sentence", "[cli][import]")
{
    const Cli cli;
    const auto broken = cli.run({u"import"_s, u"people"_s, list(u"18_pedina.csv"_s)});
    CHECK(broken.code == 1);
    CHECK(broken.err.contains(u"line 5"_s));
    CHECK(cli.run({u"import"_s, u"people"_s, list(u"19_tukss.csv"_s)}).err.contains(u"is empty"_s));
    CHECK(cli.run({u"import"_s, u"people"_s, list(u"20_attels.csv"_s)}).code == 1);
    CHECK(cli.run({u"import"_s, u"people"_s, cli.path(u"no.csv"_s)}).code == 1);
    CHECK(cli.run({u"import"_s, u"nonsense"_s, list(u"01_forma_lv.csv"_s)}).code == 1);
    CHECK(cli.run({u"import"_s, u"people"_s}).code == 2);
}
