// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("A language is found by its code and by nothing else", "[base][language]")
{
    for (const auto language : kLanguages)
        CHECK(languageFromCode(languageCode(language)) == language);
    CHECK_FALSE(languageFromCode(u"de").has_value());
    CHECK(languageOwnName(Language::Russian) == u"Русский"_s);
}
