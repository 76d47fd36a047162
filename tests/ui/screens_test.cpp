// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/processor_timer.h"
#include "tests/ui/screen_stage.h"
#include "tests/ui/screen_walk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

// so that whatever syncing shows is seen too
constexpr auto kShared = test::ScreenStage::Shared::Yes;

/// Looks at every registered page, and at its tabs with something chosen, and gathers the faults,
/// each with the address before it.
QStringList walk(test::ScreenStage& stage, const std::function<QStringList(QWidget&)>& look)
{
    QStringList faults;
    for (const auto& entry : stage.pages().entries()) {
        for (const auto& address : stage.addresses(entry)) {
            if (!stage.open(address)) {
                faults << address + u" does not open"_s;
                continue;
            }
            for (const auto& fault : look(stage.window()))
                faults << address + u": "_s + fault;
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("On every screen, whatever takes the focus has a name and every cell speaks",
          "[ui][screens]")
{
    test::ScreenStage stage(kShared);
    for (const auto language : kLanguages) {
        stage.speak(language);
        CHECK(walk(stage, test::unnamed) == QStringList());
    }
}

TEST_CASE("On every screen, no word is cut in four languages and in longer ones", "[ui][screens]")
{
    test::ScreenStage stage(kShared);
    for (const auto language : kLanguages) {
        stage.speak(language);
        INFO(languageCode(language).toStdString());
        CHECK(walk(stage, test::cutWords) == QStringList());
    }
    stage.speakPseudo();
    CHECK(walk(stage, test::cutWords) == QStringList());
}

TEST_CASE("On every screen, no word is cut when text is twice as large", "[ui][screens]")
{
    test::ScreenStage stage(kShared);
    stage.theme().setTextScale(200);
    for (const auto language : kLanguages) {
        stage.speak(language);
        INFO(languageCode(language).toStdString());
        CHECK(walk(stage, test::cutWords) == QStringList());
    }
}

TEST_CASE("On every screen, words stand out from their ground, light and dark", "[ui][screens]")
{
    test::ScreenStage stage(kShared);
    for (const auto appearance :
         {ui::Appearance::Light, ui::Appearance::Dark, ui::Appearance::HighContrast}) {
        stage.theme().setAppearance(appearance);
        test::ScreenStage::settle();
        CHECK(walk(stage, test::weakContrasts) == QStringList());
    }
}

TEST_CASE("On every screen, what is clicked is large enough to hit", "[ui][screens]")
{
    test::ScreenStage stage(kShared);
    CHECK(walk(stage, test::smallTargets) == QStringList());
}

TEST_CASE("On every screen, Tab reaches everything and never gets stuck", "[ui][screens]")
{
    test::ScreenStage stage(kShared);
    REQUIRE(QTest::qWaitForWindowActive(&stage.window()));
    CHECK(walk(stage, test::tabTraps) == QStringList());
}

TEST_CASE("On every screen, every word goes through the translators", "[ui][screens]")
{
    test::ScreenStage stage(kShared);
    stage.speakPseudo();
    CHECK(walk(stage, test::untranslated) == QStringList());
}

TEST_CASE("The walk itself notices what is wrong", "[ui][screens]")
{
    ui::Theme theme;
    QWidget window;
    window.resize(600, 400);
    auto* label = new QLabel(u"A sentence that is longer than this"_s, &window);
    label->setGeometry(10, 10, 60, 24);
    auto* button = new QPushButton(u"x"_s, &window);
    button->setGeometry(10, 50, 20, 20);
    auto* field = new QLineEdit(&window);
    field->setGeometry(10, 90, 200, 36);
    auto* text = new QPlainTextEdit(&window);
    text->setGeometry(10, 140, 200, 60);
    auto* pale = new QLabel(u"Pale"_s, &window);
    auto palette = pale->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().line);
    pale->setPalette(palette);
    pale->setGeometry(10, 220, 100, 24);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    CHECK(test::cutWords(window).size() >= 2);
    CHECK(test::unnamed(window).size() == 2);
    CHECK(test::smallTargets(window).size() == 1);
    CHECK(test::weakContrasts(window).size() == 1);
    CHECK(test::untranslated(window).size() == 2);
    CHECK_FALSE(test::tabTraps(window).isEmpty());
}

TEST_CASE("With every screen open, another language is there within half a second", "[ui][screens]")
{
    test::ScreenStage stage(kShared);
    for (const auto& entry : stage.pages().entries())
        REQUIRE(stage.open(entry));
    stage.speak(Language::Latvian);
    const test::ProcessorTimer timer;
    stage.speak(Language::Russian);
    stage.window().grab();
    CHECK(timer.frames() <= 30);
}
