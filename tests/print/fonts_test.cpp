// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/fonts.h"

#include <QFontInfo>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Our own fonts are there, whatever the computer has", "[print][fonts]")
{
    REQUIRE(print::loadFonts());
    CHECK(QFontInfo(QFont(print::sansFamily())).family() == print::sansFamily());
    CHECK(QFontInfo(QFont(print::serifFamily())).family() == print::serifFamily());
}

TEST_CASE("Names in the scripts of our guests have glyphs", "[print][fonts]")
{
    CHECK(print::hasGlyphs(u"Ļūdmila Šķēle Õunapuu Жанна Їжак Ђорђе Nguyễn"_s));
    CHECK(print::hasGlyphs(u"ბერიძე Հասմիկ حداد כהן अनीता"_s));
    CHECK(print::hasGlyphs(u"ሰላም สมหญิง தமிழ் বাংলা සිංහල"_s));
    CHECK_FALSE(print::hasGlyphs(u"\U0001F469"_s));
}
