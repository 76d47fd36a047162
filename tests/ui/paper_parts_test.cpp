// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/paper_fixture.h"
#include "ui/paper/paper_remark.h"
#include "ui/paper/print_box.h"
#include "ui/print/funding_strip_painter.h"

using namespace kaasa;
using namespace kaasa::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Pages to print are read as people write them, and what is no range is refused",
          "[ui][paper]")
{
    const auto range = [](const QString& typed) -> std::pair<int, int> {
        const auto read = pageRangeOf(typed, 5);
        return read ? std::pair(read->first, read->last) : std::pair(-1, -1);
    };
    CHECK(range(u"2–5"_s) == std::pair(1, 4));
    CHECK(range(u" 2 - 3 "_s) == std::pair(1, 2));
    CHECK(range(u"4"_s) == std::pair(3, 3));
    for (const auto& wrong :
         {u""_s, u"0"_s, u"6"_s, u"3-2"_s, u"1-6"_s, u"one"_s, u"1,3"_s, u"-2"_s, u"99999999999"_s})
        CHECK(range(wrong) == std::pair(-1, -1));
}

TEST_CASE("A logo meant to be higher than the emblem is told by its name", "[ui][paper]")
{
    auto strip = test::workshopSheet().strip;
    CHECK(print::stripWarnings(strip).empty());
    strip.logos.front().height = 14;
    const auto warnings = print::stripWarnings(strip);
    REQUIRE(warnings.size() == 1);
    const auto remark = remarkOf(warnings.front());
    CHECK(remark.isWarning());
    CHECK(remark.kind == PaperRemark::Kind::EmblemLowerThanLogo);
    CHECK(remarkText(remark).contains(u"Centrs «Kopā»"_s));
}
