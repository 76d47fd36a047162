// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/story/hand.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "ui/frame/latin_shortcuts.h"
#include "ui/frame/memory_preferences.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/desktop.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// A computer that has never seen Kaasa, on an evening in March.
struct Computer {
    FixedClock clock {test::eveningInMarch()};
    QTemporaryDir folder;
    ui::Theme theme;
    ui::LanguageSwitch language;
    ui::MemoryPreferences preferences;
    ui::LatinShortcuts latinShortcuts;
    std::unique_ptr<ui::Desktop> desktop;

    explicit Computer(Language spoken)
    {
        language.use(spoken);
        qApp->installEventFilter(&latinShortcuts);
        desktop = std::make_unique<ui::Desktop>(clock, preferences, language,
                                                folder.filePath(u"Kaasa"_s));
        REQUIRE(desktop->start({}, {}));
    }
};

void setUp(test::Hand& hand)
{
    hand.untilFocus(u"start.language.en"_s);
    hand.press(u"Ctrl+Return"_s);
    hand.untilFocus(u"start.organisation"_s);
    hand.type(u"Centrs Kopa"_s);
    hand.press(u"Ctrl+Return"_s);
    hand.type(u"Ieva Ozola"_s);
    hand.press(u"Ctrl+Return"_s);
    hand.type(u"2580"_s);
    hand.press(u"Tab"_s);
    hand.type(u"2580"_s);
    hand.press(u"Ctrl+Return"_s);
    hand.untilFocus(u"start.look"_s);
    hand.press(u"Space"_s);
}

}  // namespace

TEST_CASE("An evening at the centre, from the first start to the papers, by keyboard alone",
          "[story]")
{
    Computer computer(Language::English);
    test::runStory([&](test::Hand& hand) {
        setUp(hand);
        hand.untilSeen(u"page.home"_s);
    });
    CHECK(computer.desktop->session());
}
