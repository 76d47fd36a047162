// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/row_store.h"
#include "core/storage/venue_repository.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/events/calendar_view.h"
#include "ui/shared/instant_list.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

// QTest's own keyClicks knows ASCII alone.
void press(QWidget* field, const QString& text)
{
    for (const auto sign : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
        QApplication::sendEvent(field, &down);
    }
}

/// The calendar and its events in the real window, driven by keys.
struct EventsStory {
    test::ScreenStage stage;

    EventsStory() { stage.speak(Language::English); }

    sql::Database& database() { return stage.workspace().reading().database(); }

    domain::Event circle()
    {
        return storage::EventRepository(database()).findByKey(stage.centre().circle).value();
    }

    void openCircle(const QString& tab = u"details"_s)
    {
        REQUIRE(stage.open(u"event/"_s + circle().id.toString() + u'/' + tab));
    }

    // Pages that were left stay made, so only what is seen counts.
    template <typename Widget>
    Widget* find(const QString& name)
    {
        for (auto* widget : stage.window().findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        FAIL((u"not seen: "_s + name).toStdString());
        return nullptr;
    }

    void type(const QString& name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        press(field, text);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &stage.window(), key, modifiers);
        test::ScreenStage::settle();
    }

    QStringList listed()
    {
        QStringList rows;
        const auto* model = find<QAbstractItemView>(u"events.list"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows;
    }

    void waitUntilSaved()
    {
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSaved(); }));
        test::ScreenStage::settle();
    }
};

}  // namespace

TEST_CASE("A field of an event saves itself when it is left", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.type(u"event.title"_s, u"Sarunas latviski"_s);
    QTest::keyClick(story.find<QLineEdit>(u"event.title"_s), Qt::Key_Tab);
    story.waitUntilSaved();
    CHECK(story.circle().title == u"Sarunas latviski"_s);
    CHECK(story.find<QLabel>(u"event.name"_s)->text() == u"Sarunas latviski"_s);

    story.type(u"event.title"_s, u" "_s);
    QTest::keyClick(story.find<QLineEdit>(u"event.title"_s), Qt::Key_Tab);
    story.waitUntilSaved();
    CHECK(story.circle().title == u"Sarunas latviski"_s);
    CHECK(story.find<QLineEdit>(u"event.title"_s)->text() == u" "_s);
}

TEST_CASE("What is cleared or no number stays with a reason; empty places mean no limit",
          "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.type(u"event.capacityAdults"_s, u"many"_s);
    story.key(Qt::Key_Tab);
    story.waitUntilSaved();
    CHECK(story.circle().capacityAdults == 20);
    CHECK(story.find<QLineEdit>(u"event.capacityAdults"_s)->text() == u"many"_s);
    story.type(u"event.capacityAdults"_s, u""_s);
    story.key(Qt::Key_Delete);
    story.key(Qt::Key_Tab);
    story.waitUntilSaved();
    CHECK_FALSE(story.circle().capacityAdults.has_value());
}

TEST_CASE("A venue and its room are written by name and proposed the next time", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.type(u"event.venue"_s, u"Rīga, Kopā"_s);
    story.key(Qt::Key_Tab);
    story.waitUntilSaved();
    story.type(u"event.room"_s, u"2. zāle"_s);
    story.key(Qt::Key_Tab);
    story.waitUntilSaved();
    const storage::VenueRepository venues(story.database());
    CHECK(venues.find(story.circle().venue).value().name == u"Rīga, Kopā"_s);
    CHECK(venues.findRoom(story.circle().room).value().name == u"2. zāle"_s);
    CHECK(story.find<QLabel>(u"event.where"_s)->text().contains(u"2. zāle"_s));
}

TEST_CASE("The calendar is walked by keys alone and shows what each month holds", "[ui][events]")
{
    EventsStory story;
    REQUIRE(story.stage.open(u"events"_s));
    auto* calendar = story.find<ui::CalendarView>(u"events.calendar"_s);
    CHECK(QApplication::focusWidget() == calendar);
    CHECK(calendar->day() == QDate(2026, 3, 5));
    CHECK(story.listed().size() == 2);
    story.key(Qt::Key_Right);
    story.key(Qt::Key_Down);
    CHECK(calendar->day() == QDate(2026, 3, 13));
    story.key(Qt::Key_PageUp);
    CHECK(calendar->day() == QDate(2026, 2, 13));
    CHECK(story.listed().size() == 3);
    CHECK(story.find<QLabel>(u"events.span"_s)->text() == u"February 2026"_s);
    story.key(Qt::Key_End);
    CHECK(calendar->day() == QDate(2026, 2, 28));
    story.key(Qt::Key_Right);
    CHECK(calendar->day() == QDate(2026, 3, 1));
    CHECK(story.listed().size() == 2);
}

TEST_CASE("Enter on an empty day plans an event there; Ctrl+Enter makes it and opens it",
          "[ui][events]")
{
    EventsStory story;
    REQUIRE(story.stage.open(u"events"_s));
    story.key(Qt::Key_Right);
    story.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == u"newEvent.title"_s);
    press(QApplication::focusWidget(), u"Darbnīca «Mans CV»"_s);
    story.type(u"newEvent.start"_s, u"17"_s);
    story.type(u"newEvent.venue"_s, u"Jelgava"_s);
    QTest::keyClick(&story.stage.window(), Qt::Key_Return, Qt::ControlModifier);
    story.waitUntilSaved();
    CHECK(story.find<QLabel>(u"event.name"_s)->text() == u"Darbnīca «Mans CV»"_s);
    CHECK(story.find<QLabel>(u"event.when"_s)->text() == u"Fri 6 Mar 2026 17:00–18:30"_s);
    CHECK(story.find<QLabel>(u"event.where"_s)->text() == u"Jelgava"_s);
}

TEST_CASE("An event without a title is not made; the field says so", "[ui][events]")
{
    EventsStory story;
    REQUIRE(story.stage.open(u"events/new/2026-03-20"_s));
    QTest::keyClick(&story.stage.window(), Qt::Key_Return, Qt::ControlModifier);
    story.waitUntilSaved();
    CHECK(QApplication::focusWidget()->objectName() == u"newEvent.title"_s);
    CHECK(storage::CalendarRepository(story.database()).events().value().size() == 1);
}

TEST_CASE("The last event is planned once more by Ctrl+D, on its weekday", "[ui][events]")
{
    EventsStory story;
    REQUIRE(story.stage.open(u"events"_s));
    QTest::keyClick(&story.stage.window(), Qt::Key_D, Qt::ControlModifier);
    story.waitUntilSaved();
    CHECK(storage::CalendarRepository(story.database()).events().value().size() == 2);
    CHECK(story.find<QLabel>(u"event.when"_s)->text().startsWith(u"5 meetings"_s));
}

TEST_CASE("Another language keeps the month, the chosen event and what is being typed",
          "[ui][events]")
{
    EventsStory story;
    REQUIRE(story.stage.open(u"events"_s));
    story.key(Qt::Key_PageUp);
    story.find<ui::InstantList>(u"events.list"_s)->enter();
    story.type(u"event.title"_s, u"Sarun"_s);
    story.find<QLineEdit>(u"event.title"_s)->setCursorPosition(2);
    story.stage.speak(Language::Russian);
    auto* title = story.find<QLineEdit>(u"event.title"_s);
    CHECK(QApplication::focusWidget() == title);
    CHECK(title->text() == u"Sarun"_s);
    CHECK(title->cursorPosition() == 2);
    CHECK(story.find<QLabel>(u"events.span"_s)->text() == u"Февраль 2026"_s);
    CHECK(story.listed().size() == 3);
}
