// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/paper_text.h"

using namespace kaasa;
using namespace kaasa::print;
using namespace Qt::StringLiterals;

TEST_CASE("A long name takes two lines before it becomes smaller", "[print][text]")
{
    const TextStyle style{.points = 11};
    const PaperText shortName(u"Anna Bērziņa"_s, style, 50, {2, 6});
    CHECK(shortName.lines() == 1);
    CHECK(shortName.points() == 11);
    const PaperText longName(u"Bērziņa-Kovaļevska Anna Katrīna Elizabete"_s, style, 50, {2, 6});
    CHECK(longName.lines() == 2);
    CHECK(longName.points() == 11);
    CHECK(longName.width() <= 50);
    const PaperText longer(
        u"Konstantinopolskaja-Bērziņa-Kovaļevska Anna Katrīna Elizabete Marija"_s, style, 50,
        {2, 6});
    CHECK(longer.lines() <= 2);
    CHECK(longer.points() < 11);
    CHECK(longer.points() >= 6);
    CHECK(longer.width() <= 50.01);
}

TEST_CASE("A name of ten thousand letters stays inside its cell", "[print][text]")
{
    for (const auto& piece : {u"Anna "_s, u"Ž"_s, u"Щ"_s}) {
        const PaperText text(piece.repeated(10'000 / int(piece.size())), {.points = 11}, 50,
                             {2, 6});
        CHECK(text.lines() == 2);
        CHECK(text.width() <= 50.01);
        CHECK(text.height() < 11);
    }
}

TEST_CASE("Marks that turn the writing direction cannot repaint a neighbour", "[print][text]")
{
    CHECK(printable(u"Anna\u202e ilgA\u0007\nB"_s) == u"Anna ilgA B"_s);
    CHECK(printable(u"Ēva"_s) == u"Ēva"_s);
}
