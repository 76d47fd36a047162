// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_story.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::DeskStory;

TEST_CASE("Two letters and Enter, and she is present", "[ui][desk]")
{
    DeskStory door;
    CHECK(door.counters() == u"present 0, expected 12, free 8, children 0"_s);
    CHECK(door.rows().size() == 12);
    CHECK(door.marked() == QString());
    door.type(u"ka"_s);
    test::ScreenStage::settle();
    CHECK(door.marked() == u"Kalniņa, Ēva"_s);
    CHECK(door.rows().last() == u"Walk-in: “ka”"_s);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.band() == u"Ēva Kalniņa | Present 17:24 | · stored on this computer"_s);
    CHECK(door.isPresent(u"Kalniņa"_s));
    CHECK(door.counters() == u"present 1, expected 11, free 8, children 0"_s);
    CHECK(door.last() == QStringList{u"Kalniņa, Ēva"_s});
    CHECK(door.field()->text().isEmpty());
    CHECK(QApplication::focusWidget() == door.field());
    CHECK(door.keys() == 3);

    door.type(u"s"_s);
    CHECK_FALSE(door.bandIsShown());
}

TEST_CASE("Enter on an empty field does nothing; who is here already is told calmly", "[ui][desk]")
{
    DeskStory door;
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.counters().startsWith(u"present 0"_s));
    CHECK(door.band().isEmpty());

    for (int times = 0; times < 2; ++times) {
        door.type(u"kaln"_s);
        door.press(Qt::Key_Return);
        door.wait();
    }
    CHECK(door.band() == u"Ēva Kalniņa | Already here since 17:24"_s);
    CHECK(door.counters().startsWith(u"present 1"_s));
    CHECK(door.last().size() == 1);
}

TEST_CASE("A name typed in Cyrillic finds the one written in Latin, and the other way round",
          "[ui][desk]")
{
    DeskStory door(Language::Russian);
    door.type(u"юли"_s);
    test::ScreenStage::settle();
    CHECK(door.marked() == u"Ivanova, Jūlija"_s);
    door.press(Qt::Key_Escape);
    door.type(u"тамм"_s);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.isPresent(u"Tamm"_s));
}

TEST_CASE("An evening of twelve women, by keyboard alone", "[ui][desk]")
{
    DeskStory door;
    const QStringList typed{u"be"_s, u"ha"_s, u"iv"_s, u"jull"_s, u"jur"_s, u"ka"_s,
                            u"kr"_s, u"sa"_s, u"se"_s, u"zu"_s,   u"ta"_s,  u"ou"_s};
    for (const auto& text : typed) {
        door.type(text);
        door.press(Qt::Key_Return);
    }
    door.wait();
    CHECK(door.counters() == u"present 12, expected 0, free 8, children 0"_s);
    CHECK(door.last().size() == 12);
    CHECK(door.last().first() == u"Õunapuu, Ülle"_s);
}
