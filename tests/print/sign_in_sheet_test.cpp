// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "ui/print/sign_in_sheet_paper.h"

using namespace kaasa;
using namespace kaasa::reports;
using namespace Qt::StringLiterals;

namespace {

int countOf(const QString& text, const QString& part)
{
    return int(text.count(part));
}

}  // namespace

TEST_CASE("Each expected person stands once on the sheet, spelled as in the list", "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    sheet.people.push_back(test::signInPerson(u"Steffens"_s, u"Sofija"_s, u"Fligelhofa"_s));
    sheet.people.push_back(test::signInPerson(u"Хлебникова"_s, u"Ёлка"_s, u"Нарва"_s));
    sheet.people.push_back(test::signInPerson(u"ბერიძე"_s, u"ნინო"_s, u"თბილისი"_s));
    const print::SignInSheetPaper paper({sheet}, {.language = Language::Latvian});
    const test::WrittenPdf pdf(paper, u"sheet-lv"_s);
    const auto text = pdf.text();
    for (const auto& person : sheet.people) {
        const auto name = person.familyName + u' ' + person.givenName;
        INFO(name.toStdString());
        CHECK(countOf(text, name) == 1);
    }
    CHECK(text.contains(u"Fligelhofa"_s));
    CHECK(text.contains(u"Darbnīca «Mans CV»"_s));
    CHECK(text.contains(u"LV-EE-0147"_s));
    CHECK(text.contains(u"03.03.2026, 10:00–13:00"_s));
    CHECK(text.contains(u"Līdzfinansē"_s));
    CHECK(text.contains(u"Eiropas Savienība"_s));
    CHECK(text.contains(u"Glabājam līdz 31.12.2033."_s));
}

TEST_CASE("Eleven people and five who come unannounced fill exactly one page", "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    CHECK(print::SignInSheetPaper({sheet}, {}).pageCount() == 1);
    sheet.people = test::manyPeople(12);
    CHECK(print::SignInSheetPaper({sheet}, {}).pageCount() == 2);
    sheet.people = test::manyPeople(16 + 18 - 7);
    CHECK(print::SignInSheetPaper({sheet}, {}).pageCount() == 2);  // a fifth of 27 is 6
    sheet.people = test::manyPeople(16);
    CHECK(print::SignInSheetPaper({sheet}, {.blank = SignInChoices::Blank::None}).pageCount() == 1);
}
