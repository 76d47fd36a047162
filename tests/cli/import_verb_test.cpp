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
    CHECK(report[u"rows"_s].toInt() == 27);
    const auto faults = report[u"faults"_s].toArray();
    REQUIRE(faults.size() == 5);
    CHECK_FALSE(faults[0][u"text"].toString().isEmpty());
    CHECK(report[u"encoding"_s].toString() == u"windows-1257"_s);
    CHECK(report[u"header_line"_s].toInt() == 3);
    CHECK(report[u"columns"_s][1][u"field"_s].toString() == u"name"_s);
    const auto rows = report[u"details"_s].toArray();
    const auto fault = std::find_if(
        rows.begin(), rows.end(), [](const QJsonValue& row) { return row[u"line"].toInt() == 25; });
    REQUIRE(fault != rows.end());
    CHECK((*fault)[u"action"].toString() == u"fault"_s);
    CHECK((*fault)[u"remarks"][0][u"code"].toString() == u"scientific_notation"_s);
    CHECK(cli.answer({u"find"_s, u"Шевченко"_s}).array().size() == 1);

    const auto batch = QString::number(report[u"batch"_s].toInt());
    const auto undone = cli.answer({u"import"_s, u"undo"_s, batch}).object();
    CHECK(undone[u"left_alone"_s].toArray().isEmpty());
    CHECK(cli.answer({u"find"_s, u"Natālija"_s}).array().isEmpty());
    CHECK(cli.run({u"import"_s, u"undo"_s, batch}).code == 1);
}

TEST_CASE("A workbook comes in; its sheet and what its columns hold can be said", "[cli][import]")
{
    const Cli cli;
    const QStringList typed{u"import"_s, u"people"_s, list(u"10_osalejad_office.xlsx"_s),
                            u"--dry-run"_s};
    const auto guessed = cli.answer(typed).object();
    CHECK(guessed[u"sheet"_s].toString() == u"Osalejad");
    CHECK(guessed[u"encoding"_s].isNull());
    CHECK(guessed[u"new"_s].toInt() == 13);
    const auto mapped
        = cli.answer(typed + QStringList{u"--mapping"_s, u"Telefon=ignore,9=ignore"_s}).object();
    CHECK(mapped[u"columns"_s][2][u"field"_s].toString() == u"ignore");
    CHECK(mapped[u"new"_s].toInt() > 13);  // the numbers that are none keep nobody out
    CHECK(cli.run(typed + QStringList{u"--mapping"_s, u"Telefon=nonsense"_s}).code == 1);
    CHECK(cli.run(typed + QStringList{u"--mapping"_s, u"Nav=phone"_s}).code == 1);
    CHECK(cli.run(typed + QStringList{u"--sheet"_s, u"Nav"_s}).code == 1);
    CHECK(cli.run({u"import"_s, u"people"_s, list(u"22_ar_paroli.xlsx"_s)}).code == 1);
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

TEST_CASE("Contacts and calendars come in by the command line like lists", "[cli][import]")
{
    const Cli cli;
    const auto people
        = cli.answer({u"import"_s, u"people"_s, test::dataFile(u"cards/09_bojats.vcf"_s)}).object();
    CHECK(people[u"new"_s].toInt() == 3);
    CHECK(people[u"faults"_s].toArray().size() == 3);
    CHECK(people[u"faults"_s][1][u"row"_s].toInt() == 24);
    CHECK(people[u"encoding"_s].isNull());
    CHECK(people[u"sheet"_s].isNull());
    CHECK(people[u"columns"_s][3][u"header"_s].toString() == u"TEL");
    const auto events
        = cli.answer({u"import"_s, u"events"_s, test::dataFile(u"calendars/02_outlook_et.ics"_s)})
              .object();
    CHECK(events[u"new"_s].toInt() == 2);
    CHECK(events[u"batch"_s].toInt() > 0);

    const auto wrong = cli.run({u"--language"_s, u"et"_s, u"import"_s, u"events"_s,
                                test::dataFile(u"cards/05_apple.vcf"_s)});
    CHECK(wrong.code == 1);
    CHECK(wrong.err.contains(u"Failis „05_apple.vcf” on inimeste kontaktid."_s));
    const auto skipped
        = cli.run({u"import"_s, u"people"_s, test::dataFile(u"cards/05_apple.vcf"_s)});
    CHECK(
        QString::fromUtf8(skipped.out).contains(u"Line 31: “SIA Telpu Noma” is an organisation"_s));
}
