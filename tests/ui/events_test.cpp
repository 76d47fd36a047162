// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/event_service.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/row_store.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/events/agenda_dialog.h"
#include "ui/events/calendar_view.h"
#include "ui/events/event_hits.h"
#include "ui/events/meeting_dialog.h"
#include "ui/events/reason_dialog.h"
#include "ui/frame/page.h"
#include "ui/frame/workspace_commands.h"
#include "ui/shared/chip.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

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
    ui::WorkspaceCommands commands{stage.workspace(), stage.window()};  // Ctrl+Z

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
        // hidden while it is empty
        const auto* model = stage.window().findChild<QAbstractItemView*>(u"events.list"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows;
    }

    void click(const QString& name) { find<QPushButton>(name)->click(); }

    /// Fills the dialog that opens next by object name, then presses Enter.
    void answer(const QList<std::pair<QString, QString>>& fields)
    {
        QTimer::singleShot(0, &stage.window(), [fields] {
            auto* dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            for (const auto& [name, text] : fields) {
                if (auto* box = dialog->findChild<QComboBox*>(name)) {
                    box->setCurrentIndex(text.toInt());
                    continue;
                }
                auto* field = dialog->findChild<QLineEdit*>(name);
                REQUIRE(field);
                field->setFocus();
                field->selectAll();
                press(field, text);
            }
            QTest::keyClick(dialog, Qt::Key_Return);
            CHECK_FALSE(dialog->isVisible());
            dialog->close();  // else a test that fails would never end
        });
    }

    QList<domain::Session> meetings()
    {
        return storage::SessionRepository(database()).ofEvent(stage.centre().circle).value();
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

TEST_CASE("A meeting moves with all later ones to another hour", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    const auto before = story.meetings();
    story.answer({{u"meeting.start"_s, u"18:00"_s},
                  {u"meeting.end"_s, u"19:00"_s},
                  {u"meeting.reach"_s, u"1"_s}});
    story.click(u"event.meeting.4.change"_s);
    story.waitUntilSaved();
    const auto after = story.meetings();
    REQUIRE(after.size() == 5);
    CHECK(after.at(2).startsAt == before.at(2).startsAt);
    const auto zone = QTimeZone::systemTimeZone();
    CHECK(after.at(3).startsAt.toTimeZone(zone).time() == QTime(18, 0));
    CHECK(after.at(4).startsAt.toTimeZone(zone).time() == QTime(18, 0));
    CHECK(after.at(4).endsAt.toTimeZone(zone).time() == QTime(19, 0));
}

TEST_CASE("A meeting is cancelled with a reason and comes back by Ctrl+Z", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.answer({{u"reason.text"_s, u"Pasniedzēja slima"_s}});
    story.click(u"event.meeting.5.cancel"_s);
    story.waitUntilSaved();
    CHECK(story.meetings().at(4).cancelledReason == u"Pasniedzēja slima"_s);
    CHECK(story.find<QPushButton>(u"event.meeting.5.resume"_s));
    story.stage.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&story.stage.window()));
    QTest::keyClick(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    story.waitUntilSaved();
    CHECK_FALSE(story.meetings().at(4).isCancelled());
}

TEST_CASE("A meeting and all later ones are cancelled in one act", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.answer({{u"reason.text"_s, u"Telpas remontē"_s}, {u"reason.reach"_s, u"1"_s}});
    story.click(u"event.meeting.4.cancel"_s);
    story.waitUntilSaved();
    const auto meetings = story.meetings();
    CHECK_FALSE(meetings.at(2).isCancelled());
    CHECK(meetings.at(3).cancelledReason == u"Telpas remontē"_s);
    CHECK(meetings.at(4).cancelledReason == u"Telpas remontē"_s);
}

TEST_CASE("A meeting is added a week after the last one", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.answer({{u"meeting.topic"_s, u"Pie ārsta"_s}});
    story.click(u"event.newMeeting"_s);
    story.waitUntilSaved();
    REQUIRE(story.meetings().size() == 6);
    CHECK(story.meetings().at(5).topic == u"Pie ārsta"_s);
    CHECK(story.meetings().at(5).startsAt == story.meetings().at(4).startsAt.addDays(7));
}

TEST_CASE("A rule makes the meetings of a series, without the days that are left out",
          "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    auto* rhythm = story.find<QComboBox>(u"event.series.rhythm"_s);
    rhythm->setCurrentIndex(1);
    Q_EMIT rhythm->activated(1);
    story.type(u"event.series.until"_s, u"16.4.2026"_s);
    story.key(Qt::Key_Tab);
    story.type(u"event.series.except"_s, u"2.4.2026"_s);
    story.key(Qt::Key_Tab);
    story.click(u"event.series.plan"_s);
    story.waitUntilSaved();
    REQUIRE(story.circle().recurrence);
    CHECK(story.circle().recurrence->until == QDate(2026, 4, 16));
    // 12.02. to 16.04. are ten Thursdays, one of them left out
    CHECK(story.meetings().size() == 9);
    CHECK(story.find<QLabel>(u"event.when"_s)->text().startsWith(u"Weekly: Thu"_s));
}

TEST_CASE("An event without a last day of its series says what is missing", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    auto* rhythm = story.find<QComboBox>(u"event.series.rhythm"_s);
    rhythm->setCurrentIndex(1);
    Q_EMIT rhythm->activated(1);
    story.click(u"event.series.plan"_s);
    story.waitUntilSaved();
    CHECK_FALSE(story.circle().recurrence.has_value());
    CHECK(QApplication::focusWidget()->objectName() == u"event.series.until"_s);
}

TEST_CASE("The agenda of a meeting says what and who, in order", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.answer({{u"agenda.topic"_s, u"Ievads"_s}, {u"agenda.start"_s, u"17:30"_s}});
    story.click(u"event.newPoint"_s);
    story.waitUntilSaved();
    story.answer({{u"agenda.topic"_s, u"Ģimenes ārsts"_s}, {u"agenda.speaker"_s, u"Dr. Ozola"_s}});
    story.click(u"event.newPoint"_s);
    story.waitUntilSaved();
    story.click(u"event.point.1.up"_s);
    story.waitUntilSaved();
    const auto items
        = storage::AgendaRepository(story.database()).ofEvent(story.stage.centre().circle).value();
    REQUIRE(items.size() == 2);
    CHECK(items.at(0).speaker == u"Dr. Ozola"_s);
    CHECK(items.at(1).startsAt == QTime(17, 30));
}

TEST_CASE("Who is needed at two events at once is a warning, no block", "[ui][events]")
{
    EventsStory story;
    services::EventPlan plan;
    plan.event.title = u"Apaļais galds"_s;
    plan.event.kind = u"round_table"_s;
    plan.event.responsible = story.circle().responsible;
    auto meeting = story.meetings().at(3);
    plan.sessions.append(meeting);
    bool made = false;
    story.stage.workspace().write<services::AddedEvent>(
        ui::Workspace::Priority::Interface, &story.stage.window(),
        [plan](storage::Profile& profile) { return services::EventService(profile).add(plan); },
        [&made](const Result<services::AddedEvent>& added) { made = added.isOk(); });
    story.waitUntilSaved();
    REQUIRE(made);
    story.openCircle();
    CHECK(story.find<ui::InlineBar>(u"event.clash"_s)->sentence().contains(u"Apaļais galds"_s));
}

TEST_CASE("The calendar's list is narrowed to what one project pays for", "[ui][events]")
{
    EventsStory story;
    services::EventPlan plan;
    plan.event.title = u"Apaļais galds"_s;
    plan.event.kind = u"round_table"_s;
    plan.sessions.append(story.meetings().at(3));
    story.stage.workspace().write<services::AddedEvent>(
        ui::Workspace::Priority::Interface, &story.stage.window(),
        [plan](storage::Profile& profile) { return services::EventService(profile).add(plan); },
        [](const Result<services::AddedEvent>& added) { REQUIRE(added.isOk()); });
    story.waitUntilSaved();
    REQUIRE(story.stage.open(u"events"_s));
    const auto all = story.listed().size();

    auto* menu = story.find<QToolButton>(u"events.filter"_s)->menu();
    Q_EMIT menu->aboutToShow();
    const auto* projects = menu->actions().at(2)->menu();
    REQUIRE(projects->title() == u"Project"_s);
    projects->actions().first()->trigger();
    CHECK(story.listed().size() == all - 1);
    CHECK(story.listed().filter(u"Apaļais galds"_s).isEmpty());
    story.find<ui::Chip>(QString())->click();
    CHECK(story.listed().size() == all);
}

TEST_CASE("An event goes to the bin by Del, and comes back by Ctrl+Z", "[ui][events]")
{
    EventsStory story;
    REQUIRE(story.stage.open(u"events"_s));
    story.find<ui::InstantList>(u"events.list"_s)->enter();
    story.key(Qt::Key_Delete);
    story.waitUntilSaved();
    CHECK(storage::CalendarRepository(story.database()).events().value().isEmpty());
    CHECK(story.listed().isEmpty());
    QTest::keyClick(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    story.waitUntilSaved();
    CHECK(story.listed().size() == 2);
}

TEST_CASE("A cancelled event says why above its tabs", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    bool done = false;
    story.stage.workspace().write<qint64>(
        ui::Workspace::Priority::Interface, &story.stage.window(),
        [event = story.stage.centre().circle](storage::Profile& profile) {
            return services::EventService(profile).cancel(event, u"Nav telpas"_s);
        },
        [&done](const Result<qint64>& act) { done = act.isOk(); });
    story.waitUntilSaved();
    REQUIRE(done);
    auto* bar = story.find<ui::InlineBar>(u"event.cancelled"_s);
    CHECK(bar->sentence().contains(u"Nav telpas"_s));
    Q_EMIT bar->acted();
    story.waitUntilSaved();
    CHECK_FALSE(story.circle().isCancelled());
}

TEST_CASE("Alt+Enter shows what was done to an event", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    QTest::keyClick(&story.stage.window(), Qt::Key_Return, Qt::AltModifier);
    test::ScreenStage::settle();
    bool told = false;
    for (const auto* label : story.find<QWidget>(u"event.history"_s)->findChildren<QLabel*>())
        told = told || label->text().contains(u"Sarunu aplis latviešu valodā"_s);
    CHECK(told);
}

TEST_CASE("One meeting takes place in another room than its event", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.answer({{u"meeting.venue"_s, u"Bibliotēka"_s}, {u"meeting.room"_s, u"Lasītava"_s}});
    story.click(u"event.meeting.5.place"_s);
    story.waitUntilSaved();
    const storage::VenueRepository venues(story.database());
    CHECK(venues.find(story.meetings().at(4).venue).value().name == u"Bibliotēka"_s);
    CHECK(story.meetings().at(3).venue.isNull());
}

TEST_CASE("F9 opens the desk of the meeting that comes next", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    QTest::keyClick(&story.stage.window(), Qt::Key_F9);
    test::ScreenStage::settle();
    CHECK(story.stage.window().currentAddress().startsWith(u"desk/"_s));
}

TEST_CASE("Events are found by any part of their title", "[ui][events]")
{
    EventsStory story;
    const auto search = ui::eventHits(story.stage.workspace());
    REQUIRE(search(u"APLIS"_s).size() == 1);
    CHECK(search(u"APLIS"_s).first().address == u"event/"_s + story.circle().id.toString());
    CHECK(search(u"pirts"_s).isEmpty());
}

TEST_CASE("Every paper of an event is in its menu", "[ui][events][paper]")
{
    EventsStory story;
    const auto circle = storage::RowStore(story.stage.workspace().reading().database())
                            .uidOf(u"event", story.stage.centre().circle);
    REQUIRE(circle);
    for (const auto& kind :
         {u"badges"_s, u"attendance"_s, u"certificates"_s, u"thanks"_s, u"absent"_s}) {
        CAPTURE(kind);
        REQUIRE(story.stage.open(u"event/"_s + circle.value().toString()));
        auto* act
            = story.stage.window().currentPage()->findChild<QAction*>(u"event.paper."_s + kind);
        REQUIRE(act);
        act->trigger();
        test::ScreenStage::settle();
        CHECK(story.stage.window().currentAddress()
              == u"paper/%1/%2"_s.arg(kind, circle.value().toString()));
    }
}
