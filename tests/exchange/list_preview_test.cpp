// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_preview.h"

#include "core/exchange/refusal.h"
#include "core/services/undo_service.h"
#include "tests/exchange/import_centre.h"

using namespace kaasa;
using namespace kaasa::test;

namespace {

ListPreview preview(Centre& centre, const QByteArray& text, const ListChoices& choices = {},
                    ListKind kind = ListKind::People)
{
    const auto path = centre.write(text);
    const auto shown = previewList(path, kind, centre.request(path).assumptions, choices);
    REQUIRE(shown);
    return shown.value();
}

}  // namespace

TEST_CASE("The beginning of a list is shown with what each column is taken for",
          "[exchange][preview]")
{
    Centre centre;
    QByteArray text = "Dalībnieki 2026\n\nNr;Vārds;Uzvārds;Tālrunis\n";
    for (int i = 0; i < 30; ++i)
        text += QByteArray::number(i + 1) + ";Anna;Paraugs;2612" + QByteArray::number(1000 + i)
            + "\n";
    const auto shown = preview(centre, text);
    CHECK_FALSE(shown.fault);
    CHECK(shown.titles == QStringList{u"Dalībnieki 2026"_s});
    CHECK(shown.rows.size() == 20);
    CHECK(shown.rows.first().line == 4);
    REQUIRE(shown.layout.columns.size() == 4);
    CHECK(shown.layout.columns[0].field == Field::Ignore);
    CHECK(shown.layout.columns[1].field == Field::Given);
    CHECK(shown.layout.columns[3].field == Field::Phone);
}

TEST_CASE("A list without a needed column is shown all the same, with the reason",
          "[exchange][preview]")
{
    Centre centre;
    const auto shown = preview(centre, "Krāsa;Izmērs\nsarkana;L\nzila;M\n");
    REQUIRE(shown.fault);
    CHECK(shown.layout.columns.size() == 2);
    CHECK(shown.rows.size() >= 1);
}

TEST_CASE("Columns that a person has named go before what Kaasa saw", "[exchange][preview]")
{
    Centre centre;
    const QByteArray text = "Kods A;Kods B\nAnna;Bērziņa\nLīga;Kalna\n";
    auto layout = preview(centre, text).layout;
    layout.columns[0].field = Field::Given;
    layout.columns[1].field = Field::Family;
    layout.nameOrder = NameOrder::Separate;
    const ListChoices choices{.layout = layout};
    CHECK_FALSE(preview(centre, text, choices).fault);
    auto wanted = centre.request(centre.write(text));
    wanted.choices = choices;
    CHECK(counts(centre.run(wanted)) == u"new 2, updated 0, same 0, fault 0"_s);
    CHECK(centre.find(u"Anna Bērziņa"_s).person.names.size() == 1);
}

TEST_CASE("Encoding and separator that a person has chosen are used", "[exchange][preview]")
{
    Centre centre;
    const ListChoices choices{.format = CsvFormat{{u"windows-1257"_s, 0}, u'|'}};
    const auto shown = preview(centre, "V\xe2rds|Uzv\xe2rds\nAnna|Liepa\n", choices);
    CHECK(shown.layout.columns[0].header == u"Vārds"_s);
    CHECK(shown.source.format.separator == u'|');
}

TEST_CASE("Undo of the last act takes a whole import back, in however many steps it came in",
          "[exchange][preview][undo]")
{
    Centre centre;
    const auto before = centre.content();
    QByteArray text = "Vārds;Uzvārds;E-pasts\n";
    for (int i = 0; i < 200; ++i)
        text += "Anna;Paraugs" + QByteArray::number(i) + ";a" + QByteArray::number(i)
            + "@pasts.example\n";
    auto run = ImportRun::start(*centre.profile, centre.request(centre.write(text)));
    REQUIRE(run);
    int steps = 0;
    while (true) {
        const auto ended = run.value()->step(0);
        REQUIRE(ended);
        ++steps;
        if (ended.value())
            break;
    }
    CHECK(steps > 10);
    CHECK(centre.people() == 200);
    REQUIRE(services::UndoService(*centre.profile).undoLast());
    CHECK(centre.content() == before);
    REQUIRE(services::UndoService(*centre.profile).redoLast());
    CHECK(centre.people() == 200);
}
