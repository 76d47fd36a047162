// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "ui/print/sign_in_sheet_paper.h"

#include <QRegularExpression>

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

TEST_CASE("A sheet of two languages says everything fixed in both", "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    sheet.programme = u"Interreg Central Baltic"_s;
    sheet.organiser = u"Biedrība «Kopā»"_s;
    sheet.leadPartner = u"Tartu Rahvaülikool"_s;
    sheet.eventTitleSecond = u"Мастерская «Моё резюме»"_s;
    sheet.privacySecond
        = {u"Данные собираем, чтобы подтвердить участие в проекте и отчитаться перед "
           "финансирующей организацией; управляющий данными: общество «Kopā»."_s,
           u"Храним до 31.12.2033."_s, u"Фотосъёмка и дальнейшая связь необязательны."_s};
    sheet.people[3].nativeName = u"Юлия Иванова"_s;
    const print::SignInSheetPaper paper(
        {sheet},
        {.language = Language::Latvian, .secondLanguage = Language::Russian, .rowCodes = true});
    CHECK(paper.pageCount() == 1);
    const auto text = test::WrittenPdf(paper, u"sheet-lv-ru"_s).text();
    for (const auto& words :
         {u"Dalībnieku reģistrācijas lapa"_s, u"Регистрационный лист участников"_s, u"Paraksts"_s,
          u"Подпись"_s, u"Klātesošo skaits:"_s, u"Присутствует человек:"_s, u"Юлия Иванова"_s,
          u"Храним до 31.12.2033."_s, u"Мастерская «Моё резюме»"_s, u"1. lapa no 1"_s}) {
        INFO(words.toStdString());
        CHECK(countOf(text, words) == 1);
    }
    // the statement keeps the country's language: Russian is none of the Union's
    CHECK(text.contains(u"Līdzfinansē"_s));
    CHECK_FALSE(text.contains(u"Софинансируется"_s));
}

TEST_CASE("A series has a signature column for each of five days, more days begin a new sheet",
          "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    sheet.days.clear();
    for (int week = 0; week < 7; ++week)
        sheet.days.push_back({QDate(2026, 3, 5).addDays(7 * week), QTime(17, 30), QTime(19, 0)});
    const SignInChoices columns{.language = Language::Estonian, .landscape = true};
    const print::SignInSheetPaper paper({sheet}, columns);
    CHECK(paper.pageSize() == QSizeF(297, 210));
    const test::WrittenPdf pdf(paper, u"sheet-days"_s);
    CHECK(pdf.info().contains(u"842 x 595"_s));
    CHECK(paper.pageCount() == 4);  // two sheets of 16 rows, nine on the first page of each
    CHECK(pdf.text(1).contains(u"05.03.2026"_s));
    CHECK(pdf.text(1).contains(u"02.04.2026"_s));
    CHECK_FALSE(pdf.text(1).contains(u"09.04.2026"_s));
    CHECK(pdf.text(3).contains(u"09.04.2026"_s));
    CHECK(pdf.text(3).contains(u"leht 1/2"_s));

    auto each = columns;
    each.days = SignInChoices::Days::SheetEach;
    each.landscape = false;
    CHECK(print::SignInSheetPaper({sheet}, each).pageCount() == 7);
}

TEST_CASE("Every page repeats strip, column heads, privacy and its number", "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    sheet.people = test::manyPeople(45);
    const print::SignInSheetPaper paper({sheet}, {.language = Language::Latvian});
    REQUIRE(paper.pageCount() == 4);
    const test::WrittenPdf pdf(paper, u"sheet-long"_s);
    for (int page = 1; page <= 4; ++page) {
        const auto text = pdf.text(page);
        INFO("page " << page);
        CHECK(text.contains(u"Eiropas Savienība"_s));
        CHECK(text.contains(u"Uzvārds, vārds"_s));
        CHECK(text.contains(u"Glabājam līdz"_s));
        CHECK(text.contains(u"KA-0303-10"_s));
        CHECK(text.contains(u"%1. lapa no 4"_s.arg(page)));
        CHECK(text.contains(u"Klātesošo skaits:"_s) == (page == 4));
    }
}

TEST_CASE("Every column can be chosen, and too many are told", "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    sheet.people[0].phone = u"+371 26 123 456"_s;
    sheet.people[0].email = u"nino.beridze@example.org"_s;
    sheet.people[0].organisation = u"Biedrība «Gruzijas sievietes Latvijā»"_s;
    sheet.people[0].photo = true;
    sheet.people[0].contactMe = false;
    sheet.people[0].children = 2;
    sheet.people[0].remarks = u"ar ratiņiem"_s;
    SignInChoices all{.language = Language::Latvian, .landscape = true};
    all.columns = SignInChoices::Columns(0xfff);
    const print::SignInSheetPaper wide({sheet}, all);
    const auto text = test::WrittenPdf(wide, u"sheet-all"_s).words();
    for (const auto& words :
         {u"+371 26 123 456"_s, u"Tālrunis"_s, u"E-pasts"_s, u"Ieradās"_s, u"Aizgāja"_s,
          u"Piezīmes"_s, u"ar ratiņiem"_s, u"Organizācija"_s, u"Pilsēta"_s}) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }
    CHECK_FALSE(print::SignInSheetPaper({sheet}, {}).isTight());
    all.landscape = false;
    CHECK(print::SignInSheetPaper({sheet}, all).isTight());
    test::WrittenPdf(print::SignInSheetPaper({sheet}, all), u"sheet-all-portrait"_s);
}

TEST_CASE("With initials only, no name is on the table", "[print][sheet]")
{
    const auto sheet = test::workshopSheet();
    const print::SignInSheetPaper paper(
        {sheet},
        {.language = Language::Latvian,
         .columns = SignInChoices::Number | SignInChoices::Signature,
         .names = SignInChoices::Names::Initials});
    const auto text = test::WrittenPdf(paper, u"sheet-initials"_s).text();
    CHECK(text.contains(u"Õ. Ü."_s));
    for (const auto& person : sheet.people)
        CHECK_FALSE(text.contains(person.familyName));
}

TEST_CASE("An online event gives a participant list ready to be signed digitally", "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    sheet.place = u"Zoom"_s;
    for (auto& person : sheet.people) {
        person.joined = u"9:58"_s;
        person.left = u"13:02"_s;
    }
    const print::SignInSheetPaper paper(
        {sheet}, {.language = Language::Estonian, .form = SignInChoices::Form::Online});
    const auto text = test::WrittenPdf(paper, u"sheet-online"_s).text();
    CHECK(text.contains(u"Veebiürituse osalejate nimekiri"_s));
    CHECK(text.contains(u"10.03.2026"_s));  // five working days after Tuesday, 3 March
    CHECK(countOf(text, u"9:58"_s) == 11);
    CHECK_FALSE(text.contains(u"Allkiri"_s));
    CHECK_FALSE(text.contains(u"12 "_s + u' '));
}

TEST_CASE("Names far too long keep their row and leave the others in peace", "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    sheet.people[1].familyName = u"Konstantinopolskaja-Bērziņa-Kovaļevska"_s;
    sheet.people[1].givenName = u"Anna Katrīna Elizabete"_s;
    sheet.people[2].familyName = u"Ž"_s.repeated(10'000);
    sheet.people[3].familyName = u"\u202eavonavI\u0000 \n"_s;
    const test::WrittenPdf pdf(print::SignInSheetPaper({sheet}, {.language = Language::Latvian}),
                               u"sheet-names"_s);
    CHECK(pdf.info().contains(QRegularExpression(u"Pages: +1\n"_s)));
    const auto text = pdf.text();
    CHECK(text.contains(u"Jurevica Olga"_s));
    const auto flat = pdf.words().remove(u' ');
    CHECK(flat.contains(u"Konstantinopolskaja-Bērziņa-KovaļevskaAnnaKatrīnaElizabete"_s));
}

TEST_CASE("All events of a day are one document with pages counted apart", "[print][sheet]")
{
    auto second = test::workshopSheet();
    second.number = u"KA-0303-11"_s;
    second.people = test::manyPeople(20);
    const print::SignInSheetPaper paper({test::workshopSheet(), second},
                                        {.language = Language::English});
    const test::WrittenPdf pdf(paper);
    CHECK(paper.pageCount() == 3);
    CHECK(pdf.text(1).contains(u"Page 1 of 1"_s));
    CHECK(pdf.text(2).contains(u"Page 1 of 2"_s));
    CHECK(pdf.text(3).contains(u"KA-0303-11"_s));
}
