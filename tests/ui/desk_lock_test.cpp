// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_lock.h"
#include "tests/ui/desk_story.h"
#include "ui/shared/inline_bar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::DeskStory;

namespace {

void setPin(DeskStory& door, const QString& pin)
{
    door.write([&pin](storage::Profile& profile) {
        if (!services::DeskLock(profile).setPin(pin))
            qFatal("no PIN");
    });
}

QString whyNot(DeskStory& door)
{
    auto* pin = door.find<QLineEdit>(u"desk.pin"_s);
    for (const auto* label : pin->parentWidget()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(u"PIN."_s))
            return label->text();
        if (label->isVisible() && label->text().startsWith(u"Too many"_s))
            return label->text();
    }
    return {};
}

}  // namespace

TEST_CASE("Without a PIN the desk is not locked, and says where one is set", "[ui][desk][lock]")
{
    DeskStory door;
    door.press(Qt::Key_L, Qt::ControlModifier);
    door.wait();
    CHECK_FALSE(door.page().isLocked());
    CHECK(door.find<ui::InlineBar>(u"desk.noPin"_s)->isVisible());
    CHECK(QApplication::focusWidget() == door.field());
}

TEST_CASE("A locked desk checks people in and leads nowhere else", "[ui][desk][lock]")
{
    DeskStory door;
    setPin(door, u"4711"_s);
    door.type(u"ka"_s);
    door.press(Qt::Key_L, Qt::ControlModifier);
    door.wait();
    REQUIRE(door.page().isLocked());
    auto* page = &door.page();
    CHECK(door.field()->text() == u"ka"_s);
    CHECK_FALSE(door.find<QWidget>(u"desk.leave"_s)->isVisible());
    CHECK_FALSE(door.find<QWidget>(u"desk.more"_s)->isVisible());

    for (const auto key : {Qt::Key_K, Qt::Key_N, Qt::Key_P, Qt::Key_M, Qt::Key_B, Qt::Key_1,
                           Qt::Key_2, Qt::Key_5, Qt::Key_Comma})
        door.press(key, Qt::ControlModifier);
    door.press(Qt::Key_Left, Qt::AltModifier);
    door.press(Qt::Key_F1);
    door.press(Qt::Key_F1, Qt::ShiftModifier);
    door.press(Qt::Key_F9);
    door.press(Qt::Key_F10);
    door.press(Qt::Key_Alt);
    CHECK_FALSE(door.stage.window().open(u"people"_s));
    test::ScreenStage::settle();
    CHECK(door.stage.window().currentPage() == page);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK_FALSE(QApplication::activeModalWidget());
    for (const auto* window : QApplication::topLevelWidgets())
        CHECK((!window->isVisible() || window == &door.stage.window()));
    const auto* bar = door.stage.window().findChild<QMenuBar*>();
    CHECK((!bar || !bar->isVisible()));

    door.field()->setFocus();
    CHECK(door.field()->text() == u"ka"_s);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.isPresent(u"Kalniņa"_s));
    door.press(Qt::Key_Z, Qt::ControlModifier);
    door.wait();
    CHECK_FALSE(door.isPresent(u"Kalniņa"_s));
}

TEST_CASE("A wrong PIN opens nothing, the right one does, and what was typed stays",
          "[ui][desk][lock]")
{
    DeskStory door;
    setPin(door, u"4711"_s);
    door.type(u"Olga Jurjeva"_s);
    door.press(Qt::Key_Return, Qt::ControlModifier);
    door.type(u"29123"_s);
    door.passTime(200);
    door.press(Qt::Key_L, Qt::ControlModifier);
    door.wait();
    REQUIRE(door.page().isLocked());
    auto* name = door.find<QLineEdit>(u"desk.walkIn.name"_s);
    auto* phone = door.find<QLineEdit>(u"desk.walkIn.phone"_s);
    CHECK(name->text() == u"Olga Jurjeva"_s);
    CHECK(phone->text().contains(u"29123"_s));

    for (int wrong = 0; wrong < 2; ++wrong) {
        door.press(Qt::Key_L, Qt::ControlModifier);
        auto* pin = door.find<QLineEdit>(u"desk.pin"_s);
        REQUIRE(QApplication::focusWidget() == pin);
        door.type(u"0000"_s);
        door.press(Qt::Key_Return);
        door.wait();
        CHECK(door.page().isLocked());
        CHECK(pin->text().isEmpty());
        CHECK_FALSE(whyNot(door).isEmpty());
        CHECK(QApplication::focusWidget() == pin);
    }
    // Esc: back to where one was
    door.press(Qt::Key_Escape);
    CHECK(door.page().isLocked());
    CHECK_FALSE(door.find<QWidget>(u"desk.pin"_s)->isVisible());
    CHECK(name->isVisible());

    door.press(Qt::Key_L, Qt::ControlModifier);
    door.type(u"4711"_s);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK_FALSE(door.page().isLocked());
    CHECK(name->text() == u"Olga Jurjeva"_s);
    CHECK(phone->text().contains(u"29123"_s));
    CHECK(door.stage.window().open(u"people"_s));
}
