// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/locale_names.h"

#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Languages and countries are called as the reader calls them", "[base][language]")
{
    CHECK(languageName(u"uk"_s, Language::Latvian) == u"ukraiņu"_s);
    CHECK(languageName(u"ru"_s, Language::Estonian) == u"vene"_s);
    CHECK(languageName(u"be"_s, Language::Russian) == u"белорусский"_s);
    CHECK(languageName(u"zz"_s, Language::English) == u"zz"_s);
    CHECK(countryName(u"EE"_s, Language::Latvian) == u"Igaunija"_s);
    CHECK(countryName(u"LV"_s, Language::Russian) == u"Латвия"_s);
}
