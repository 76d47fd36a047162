// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "ui/print/badge_paper.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

reports::NameBadges dayBadges()
{
    reports::NameBadges badges;
    badges.language = Language::Latvian;
    badges.event = u"Uzņēmējdarbības diena · Ettevõtluspäev"_s;
    badges.badges = {
        {u"Jūlija"_s,
         u"Ivanova"_s,
         {},
         u"Centrs «Kopā», Rīga"_s,
         {u"RU"_s, u"LV"_s},
         u"K7Q2M9XZ"_s},
        {u"Ülle"_s, u"Õunapuu"_s, {}, u"Valga"_s, {u"ET"_s, u"EN"_s}, u"A7Q2M9XZ"_s},
        {u"Ēva"_s, u"Kalniņa"_s, {}, u"Bauska"_s, {u"LV"_s, u"RU"_s}, u"B7Q2M9XZ"_s},
        {u"Oksana"_s, u"Ševčenko"_s, {}, u"Valmiera"_s, {u"UK"_s, u"RU"_s}, u"C7Q2M9XZ"_s},
        {u"Nino"_s, u"Beridze"_s, u"ბერიძე"_s, u"Rīga"_s, {u"KA"_s, u"RU"_s}, u"D7Q2M9XZ"_s},
        {u"Anna Katrīna"_s,
         u"Liepiņa-Kovaļevska"_s,
         {},
         u"Līdere, Rīga"_s,
         {u"LV"_s},
         u"E7Q2M9XZ"_s},
        {u"Leila"_s, u"Haddad"_s, u"حداد"_s, u"Rīga"_s, {u"AR"_s, u"EN"_s}, u"F7Q2M9XZ"_s},
        {u"Konstantīna Aleksandra Elizabete"_s,
         u"Konstantinopolskaja-Bērziņa-Kovaļevska"_s,
         u"Константинопольская"_s,
         u"Daugavpils mammu un mazuļu atbalsta biedrība «Saulstariņš»"_s,
         {u"RU"_s},
         u"G7Q2M9XZ"_s},
        {u"Юлия"_s, {}, {}, {}, {}, {}},
        {u"Fiffi"_s, {}, {}, u"Tartu"_s, {u"ET"_s}, u"H7Q2M9XZ"_s},
        {u"Margit"_s, u"Tamm"_s, {}, u"Tööandja, OÜ Linavästrik"_s, {u"ET"_s}, u"J7Q2M9XZ"_s},
    };
    return badges;
}

}  // namespace

TEST_CASE("Badges stand ten a page, each name once, in both scripts", "[print][badges]")
{
    const print::BadgePaper paper(dayBadges());
    CHECK(paper.pageCount() == 2);
    const test::WrittenPdf pdf(paper, u"badges"_s);
    CHECK(pdf.faults() == QString());
    const auto words = pdf.words();
    for (const auto& name :
         {u"Jūlija"_s, u"Õunapuu"_s, u"ბერიძე"_s, u"Liepiņa-Kovaļevska"_s, u"Fiffi"_s,
          u"Konstantīna Aleksandra Elizabete"_s, u"Юлия"_s, u"Margit"_s}) {
        INFO(name.toStdString());
        CHECK(words.count(name) == 1);
    }
    CHECK(pdf.text(2).contains(u"Margit"_s));
    CHECK_FALSE(words.contains(u"K7Q2M9XZ"_s));  // the code is in the square alone
}

TEST_CASE("A sheet of badges of which some were used goes on at the next free place",
          "[print][badges]")
{
    auto badges = dayBadges();
    badges.badges.resize(3);
    badges.skip = 8;
    const print::BadgePaper paper(badges);
    CHECK(paper.pageCount() == 2);
    const test::WrittenPdf pdf(paper);
    CHECK(pdf.text(1).contains(u"Ülle"_s));
    CHECK(pdf.text(2).contains(u"Ēva"_s));
    badges.skip = 99;
    CHECK(print::BadgePaper(badges).pageCount() == 2);
}
