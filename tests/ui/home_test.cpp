// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_service.h"
#include "core/services/desk_lock.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/idle_lock.h"
#include "ui/frame/page.h"
#include "ui/paper/preview_page.h"
#include "ui/shared/discretion.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// Home in the real window, driven by keys.
struct HomeStory {
    test::ScreenStage stage;

    HomeStory()
    {
        stage.speak(Language::English);
        REQUIRE(stage.open(u"home"_s));
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = stage.window().findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    QStringList tasks()
    {
        QStringList texts;
        const auto* model = find<QAbstractItemView>(u"home.tasks"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

    void press(const QString& name, Qt::Key key)
    {
        auto* widget = find<QWidget>(name);
        widget->setFocus();
        QTest::keyClick(widget, key);
        wait();
    }

    void wait()
    {
        REQUIRE(QTest::qWaitFor(
            [this] { return stage.workspace().isSaved() && stage.jobs().jobs().isEmpty(); }));
        test::ScreenStage::settle();
        REQUIRE(QTest::qWaitFor([this] { return stage.jobs().jobs().isEmpty(); }));
        test::ScreenStage::settle();
    }

    void setPin(const QString& pin)
    {
        stage.workspace().write<void>(
            ui::Workspace::Priority::Interface, &stage.window(),
            [pin](storage::Profile& profile) { return services::DeskLock(profile).setPin(pin); },
            [](const Result<void>& set) { CHECK(set); });
        wait();
    }
};

}  // namespace

TEST_CASE("Home is the first page, says what comes next, and F9 opens its desk", "[ui][home]")
{
    HomeStory story;
    CHECK(story.stage.pages().entries().first().id == u"home"_s);
    CHECK(story.find<QLabel>(u"home.nextTitle"_s)->text() == u"Sarunu aplis latviešu valodā"_s);
    CHECK(QApplication::focusWidget() == story.find<QPushButton>(u"home.openDesk"_s));
    QTest::keyClick(&story.stage.window(), Qt::Key_F9);
    test::ScreenStage::settle();
    CHECK(story.stage.window().currentAddress().startsWith(u"desk/"_s));
}

TEST_CASE("A task opens the place that solves it", "[ui][home]")
{
    HomeStory story;
    auto* list = story.find<QAbstractItemView>(u"home.tasks"_s);
    const auto tasks = story.tasks();
    const int row = int(tasks.indexOf(u"Consent missing: 3 people"_s));
    REQUIRE(row >= 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    test::ScreenStage::settle();
    CHECK(story.stage.window().currentAddress() == u"people/to-ask"_s);
    CHECK(story.find<QAbstractItemView>(u"people.list"_s)->model()->rowCount() == 3);
}

TEST_CASE("Walk-ins to complete open as the list of them", "[ui][home]")
{
    HomeStory story;
    for (const auto& name : {u"Ieva Ozola"_s, u"Liis Tamm"_s}) {
        story.stage.workspace().write<services::MarkedPerson>(
            ui::Workspace::Priority::Interface, &story.stage.window(),
            [name, meeting = story.stage.centre().meetings[3]](storage::Profile& profile) {
                return services::AttendanceService(profile).markNewcomer(
                    meeting, name, domain::AttendanceSource::Paper);
            },
            [](const Result<services::MarkedPerson>& marked) { CHECK(marked); });
        story.wait();
    }
    auto* list = story.find<QAbstractItemView>(u"home.tasks"_s);
    const int row
        = int(story.tasks().indexOf(u"Came without registering, details to complete: 2 people"_s));
    REQUIRE(row >= 0);
    list->setCurrentIndex(list->model()->index(row, 0));
    story.press(u"home.tasks"_s, Qt::Key_Return);
    CHECK(story.stage.window().currentAddress() == u"people/to-complete"_s);
    CHECK(story.find<QAbstractItemView>(u"people.list"_s)->model()->rowCount() == 2);
}

TEST_CASE("Space marks a task as done, F4 puts it off, Ctrl+Z brings it back", "[ui][home]")
{
    HomeStory story;
    story.find<QLineEdit>(u"home.newTask"_s)->setText(u"Nopirkt tēju"_s);
    story.press(u"home.newTask"_s, Qt::Key_Return);
    const auto all = story.tasks();
    REQUIRE(all.size() == 2);
    story.press(u"home.tasks"_s, Qt::Key_Space);
    CHECK(story.tasks().size() == all.size() - 1);
    CHECK_FALSE(story.tasks().contains(all.first()));
    story.press(u"home.tasks"_s, Qt::Key_F4);
    CHECK(story.tasks().size() == all.size() - 2);
}

TEST_CASE("A note to oneself is one line and Enter", "[ui][home]")
{
    HomeStory story;
    auto* field = story.find<QLineEdit>(u"home.newTask"_s);
    field->setText(u"Nopirkt tēju"_s);
    story.press(u"home.newTask"_s, Qt::Key_Return);
    CHECK(story.tasks().first() == u"Nopirkt tēju"_s);
    CHECK(field->text().isEmpty());
}

TEST_CASE("Ctrl+P shows today's page on one sheet", "[ui][home]")
{
    HomeStory story;
    QTest::keyClick(&story.stage.window(), Qt::Key_P, Qt::ControlModifier);
    story.wait();
    CHECK(story.stage.window().currentAddress() == u"paper/today"_s);
    auto* page = qobject_cast<ui::PreviewPage*>(story.stage.window().currentPage());
    REQUIRE(page);
    REQUIRE(QTest::qWaitFor([page] { return page->isSettled(); }));
}

TEST_CASE("On a screen that others see, Home names nobody", "[ui][home]")
{
    HomeStory story;
    const auto* model = story.find<QAbstractItemView>(u"home.tasks"_s)->model();
    const auto spoken = [&] {
        QString all;
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    };
    const auto before = spoken();
    QTest::keyClick(&story.stage.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    test::ScreenStage::settle();
    CHECK(spoken() != before);
    QTest::keyClick(&story.stage.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    test::ScreenStage::settle();
    CHECK(spoken() == before);
    CHECK_FALSE(ui::Discretion::current().isOn());
}

TEST_CASE("Without a PIN nothing locks by itself; with one, the desk is all that is left after ten "
          "minutes",
          "[ui][home][lock]")
{
    HomeStory story;
    qint64 watch = 0;
    ui::IdleLock idle(story.stage.workspace(), story.stage.window(), [&watch] { return watch; });
    watch += 60 * 60'000;
    idle.look();
    CHECK_FALSE(story.stage.window().isLocked());

    story.setPin(u"1234"_s);
    idle.look();
    CHECK(story.find<QPushButton>(u"frame.lock"_s)->text() == u"Locks in 10 min"_s);
    watch += 9 * 60'000;
    idle.look();
    CHECK_FALSE(story.stage.window().isLocked());
    QTest::keyClick(&story.stage.window(), Qt::Key_Shift);  // somebody is here
    watch += 9 * 60'000;
    idle.look();
    CHECK_FALSE(story.stage.window().isLocked());
    watch += 60'000;
    idle.look();
    story.wait();
    CHECK(story.stage.window().isLocked());
    CHECK(story.stage.window().currentAddress() == u"desk"_s);
}

TEST_CASE("The lock keeps what somebody was typing in a dialog, out of sight", "[ui][home][lock]")
{
    HomeStory story;
    story.setPin(u"1234"_s);
    REQUIRE(story.stage.open(u"people"_s));
    qint64 watch = 0;
    ui::IdleLock idle(story.stage.workspace(), story.stage.window(), [&watch] { return watch; });
    QTimer::singleShot(0, &story.stage.window(), [&] {
        auto* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        CHECK(QTest::qWaitForWindowActive(dialog));
        auto* name = dialog->findChild<QLineEdit*>(u"newPerson.name"_s);
        name->setText(u"Dace Liep"_s);
        name->setFocus();
        watch += 10 * 60'000;
        idle.look();
        story.wait();

        auto* curtain = dialog->findChild<QWidget*>(u"frame.curtain"_s);
        REQUIRE(curtain);
        CHECK(curtain->geometry() == dialog->rect());
        CHECK(story.stage.window().findChild<QWidget*>(u"frame.curtain"_s)->isVisible());
        CHECK_FALSE(name->isEnabled());
        CHECK(services::DeskLock(story.stage.workspace().reading()).isLocked());
        auto* pin = curtain->findChild<QLineEdit*>(u"desk.pin"_s);
        CHECK(QApplication::focusWidget() == pin);
        QTest::keyClick(pin, Qt::Key_Escape);
        CHECK(dialog->isVisible());

        pin->setText(u"1234"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return name->isEnabled(); }));
        CHECK(name->text() == u"Dace Liep"_s);
        CHECK(QApplication::focusWidget() == name);
        CHECK_FALSE(services::DeskLock(story.stage.workspace().reading()).isLocked());
        CHECK_FALSE(story.stage.window().isLocked());
        dialog->close();
    });
    QTest::keyClick(&story.stage.window(), Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("Whoever closes a locked dialog stands before the window's own curtain",
          "[ui][home][lock]")
{
    HomeStory story;
    story.setPin(u"1234"_s);
    REQUIRE(story.stage.open(u"people"_s));
    qint64 watch = 0;
    ui::IdleLock idle(story.stage.workspace(), story.stage.window(), [&watch] { return watch; });
    QTimer::singleShot(0, &story.stage.window(), [&] {
        watch += 10 * 60'000;
        idle.look();
        story.wait();
        QApplication::activeModalWidget()->close();
    });
    QTest::keyClick(&story.stage.window(), Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(QApplication::activeModalWidget());
    test::ScreenStage::settle();
    CHECK_FALSE(story.stage.window().centralWidget()->isEnabled());
    auto* curtain = story.find<QWidget>(u"frame.curtain"_s);
    auto* pin = curtain->findChild<QLineEdit*>(u"desk.pin"_s);
    pin->setText(u"1234"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return story.stage.window().centralWidget()->isEnabled(); }));
    CHECK(story.stage.window().currentAddress() == u"people"_s);
}

TEST_CASE("Whoever unlocks is back where the lock came", "[ui][home][lock]")
{
    HomeStory story;
    story.setPin(u"1234"_s);
    QTest::keyClick(&story.stage.window(), Qt::Key_L, Qt::ControlModifier);
    story.wait();
    REQUIRE(story.stage.window().isLocked());
    QTest::keyClick(&story.stage.window(), Qt::Key_L, Qt::ControlModifier);
    test::ScreenStage::settle();
    auto* pin = story.find<QLineEdit>(u"desk.pin"_s);
    pin->setText(u"1234"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    story.wait();
    REQUIRE(QTest::qWaitFor([&] { return !story.stage.window().isLocked(); }));
    CHECK(story.stage.window().currentAddress() == u"home"_s);
}
