// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;

namespace {

QString add(const Cli& cli, const QString& given, const QString& family,
            const QStringList& more = {})
{
    const auto added
        = cli.answer(QStringList{u"person"_s, u"add"_s, u"--given"_s, given, u"--family"_s, family}
                     + more)
              .object();
    CHECK(added[u"uid"_s].toString().size() == 32);
    return added[u"uid"_s].toString();
}

}  // namespace

TEST_CASE("A woman is found by any spelling of her name, by phone tail and by e-mail",
          "[cli][find]")
{
    const Cli cli;
    const auto julija = add(cli, u"Jūlija"_s, u"Ivanova"_s,
                            {u"--cyrillic"_s, u"Юлия Иванова"_s, u"--phone"_s, u"26 123 456"_s,
                             u"--email"_s, u"julija@kopa.example"_s});
    add(cli, u"Õie"_s, u"Pärn"_s);
    for (const auto& typed :
         {u"Jūlija"_s, u"julija ivanova"_s, u"Юлия"_s, u"ивановa"_s, u"3456"_s, u"julija@kopa"_s}) {
        INFO(typed.toStdString());
        const auto found = cli.answer({u"find"_s, typed}).array();
        REQUIRE(found.size() == 1);
        const auto one = found[0].toObject();
        CHECK(one[u"uid"_s].toString() == julija);
        CHECK(one[u"kind"_s].toString() == u"person"_s);
        CHECK(one[u"name"_s].toString() == u"Ivanova Jūlija"_s);
        CHECK_FALSE(one[u"why"_s].toString().isEmpty());
        CHECK(one.size() == 4);
    }
    CHECK(cli.answer({u"--language"_s, u"lv"_s, u"find"_s, u"Юлия"_s})
              .array()[0]
              .toObject()[u"why"_s]
              .toString()
          == u"Vārds kirilicā: Юлия Иванова"_s);
    CHECK(cli.answer({u"find"_s, u"Zzyzx"_s}).array().isEmpty());
}

TEST_CASE("The whole name stands before names that only begin like it", "[cli][find]")
{
    const Cli cli;
    add(cli, u"Annabella"_s, u"Ābele"_s);
    const auto anna = add(cli, u"Anna"_s, u"Zariņa"_s);
    const auto found = cli.answer({u"find"_s, u"Anna"_s}).array();
    REQUIRE(found.size() == 2);
    CHECK(found[0].toObject()[u"uid"_s].toString() == anna);
}

TEST_CASE("A likely duplicate is named but never refused", "[cli][person]")
{
    const Cli cli;
    const auto first = add(cli, u"Jeļena"_s, u"Kuzņecova"_s);
    const auto again = cli.answer({u"person"_s, u"add"_s, u"--given"_s, u"Елена"_s, u"--family"_s,
                                   u"Кузнецова"_s})
                           .object();
    CHECK(again[u"uid"_s].toString() != first);
    REQUIRE(again[u"likely"_s].toArray().size() == 1);
    CHECK(again[u"likely"_s].toArray()[0].toString() == first);
    CHECK(add(cli, u"Maarja-Liis"_s, u"Tamm"_s).size() == 32);
}

TEST_CASE("Names of five alphabets and both directions come back as they were typed",
          "[cli][person]")
{
    const Cli cli;
    const QList<std::pair<QString, QString>> names{
        {u"Ģertrūde"_s, u"Šķēle"_s}, {u"Õnnela"_s, u"Šmidt-Žilin"_s}, {u"Ёлка"_s, u"Щукина"_s},
        {u"Їванна"_s, u"Ґалаґан"_s}, {u"Łucja"_s, u"Wiśniewska"_s},   {u"ნინო"_s, u"ბერიძე"_s},
        {u"فاطمة"_s, u"الزهراء"_s}};
    for (const auto& [given, family] : names) {
        const auto shown = cli.answer({u"person"_s, u"show"_s, add(cli, given, family)}).object();
        const auto name = shown[u"names"_s].toArray()[0].toObject();
        CHECK(name[u"given"_s].toString() == given);
        CHECK(name[u"family"_s].toString() == family);
        const auto found = cli.answer({u"find"_s, family}).array();
        INFO(family.toStdString());
        CHECK(found.size() == 1);
    }
}

TEST_CASE("Impossible days and endless names are refused, and nobody is half added",
          "[cli][person][faults]")
{
    const Cli cli;
    const QStringList anna{u"person"_s, u"add"_s, u"--given"_s, u"Anna"_s};
    for (const auto& more :
         {QStringList{u"--birth"_s, u"1990-02-31"_s}, QStringList{u"--birth"_s, u"soon"_s},
          QStringList{u"--birth"_s, u"9999"_s}, QStringList{u"--family"_s, QString(10'000, u'ā')},
          QStringList{u"--email"_s, u"anna at example"_s}}) {
        const auto run = cli.run(anna + more);
        INFO(more.last().left(40).toStdString());
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count(u'\n') == 1);
        CHECK(run.err.size() < 400);
    }
    CHECK(cli.run({u"person"_s, u"add"_s}).code == 1);
    CHECK(cli.run({u"person"_s, u"show"_s, u"nobody"_s}).code == 1);
    CHECK(cli.run({u"person"_s, u"show"_s, QString(32, u'a')}).code == 1);
    CHECK(cli.answer({u"find"_s, u"Anna"_s}).array().isEmpty());
    CHECK(cli.answer({u"history"_s}).array().size() == 1);
}

TEST_CASE("Control characters and marks that turn the direction are left out of a name",
          "[cli][person][faults]")
{
    const Cli cli;
    const auto uid = add(cli, u"An\u0007na\u202E"_s, u"  Bērziņa\t"_s);
    const auto shown = cli.answer({u"person"_s, u"show"_s, uid}).object();
    CHECK(shown[u"name"_s].toString() == u"Anna Bērziņa"_s);
}
