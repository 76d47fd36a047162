// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attendance_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/registration_repository.h"
#include "tests/story/daily_task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

QStringList titles(sql::Database& database)
{
    QStringList all;
    for (const auto& event : storage::CalendarRepository(database).titles().valueOr({}))
        all.append(event.title);
    return all;
}

domain::Event circle(DeskWork& work, sql::Database& database)
{
    return storage::EventRepository(database).findByKey(work.stage.centre().circle).valueOr({});
}

/// The event that comes next stands beside the calendar; the caret goes into its tab.
void openTab(DeskWork& work, const QString& part)
{
    work.hand.press(u"Ctrl+E"_s);
    for (int i = 0; i < 6; ++i) {
        if (work.hand.look<bool>([&part] { return seen(part) != nullptr; }))
            return;
        work.hand.press(u"Ctrl+Tab"_s);
    }
    work.expect(part + u" on a tab"_s, false);
}

void planEvent(DeskWork& work)
{
    work.hand.press(u"Ctrl+N"_s);
    work.hand.untilFocus(u"newEvent.title"_s);
    work.hand.type(u"Info day"_s);
    work.hand.press(u"Ctrl+Return"_s);
    work.untilStored(u"the event"_s,
                     [](sql::Database& d) { return titles(d).contains(u"Info day"_s); });
}

void planAgain(DeskWork& work)
{
    work.hand.press(u"Ctrl+D"_s);
    work.untilStored(u"a second event"_s,
                     [](sql::Database& database) { return titles(database).size() == 2; });
}

void changePlaces(DeskWork& work)
{
    openTab(work, u"event.capacityAdults"_s);
    work.hand.tabTo(u"event.capacityAdults"_s);
    work.hand.press(u"Ctrl+A"_s);
    work.hand.type(u"25"_s);
    work.hand.press(u"Tab"_s);
    work.untilStored(u"25 places"_s, [&](sql::Database& database) {
        return circle(work, database).capacityAdults == 25;
    });
}

void cancelEvent(DeskWork& work)
{
    openTab(work, u"event.more"_s);
    work.hand.tabTo(u"event.more"_s);
    work.hand.press(u"Space Down Down Return"_s);
    work.hand.untilFocus(u"reason.text"_s);
    work.hand.type(u"The teacher is ill"_s);
    work.hand.press(u"Return"_s);
    work.untilStored(u"the event cancelled"_s,
                     [&](sql::Database& database) { return circle(work, database).isCancelled(); });
}

void registerSomebody(DeskWork& work)
{
    const auto registered = [&](sql::Database& database) {
        return storage::RegistrationRepository(database)
            .places(work.stage.centre().circle)
            .valueOr({})
            .registered;
    };
    const int before = work.stored<int>(registered);
    openTab(work, u"event.registered.add"_s);
    work.hand.tabTo(u"event.registered.add"_s);
    work.hand.type(u"Dace Liepa"_s);
    work.hand.press(u"Ctrl+Return"_s);
    work.untilStored(u"one more registered"_s,
                     [&](sql::Database& d) { return registered(d) == before + 1; });
}

void markAttendance(DeskWork& work)
{
    openTab(work, u"event.grid"_s);
    work.hand.tabTo(u"event.grid"_s);
    work.hand.press(u"Ctrl+Home 1 2 4"_s);
    work.untilStored(u"three marks"_s, [&](sql::Database& database) {
        const auto marks = storage::AttendanceRepository(database)
                               .ofEvent(work.stage.centre().circle)
                               .valueOr({});
        return std::count_if(
                   marks.begin(), marks.end(),
                   [](const auto& mark) { return mark.state == domain::AttendanceState::Absent; })
            > 0;
    });
}

void seeWeek(DeskWork& work)
{
    const auto month = work.hand.textOf(u"events.span"_s);
    work.hand.tabTo(u"events.modes"_s);
    work.hand.press(u"Right"_s);
    work.hand.until(u"a week"_s, [&month] {
        const auto* span = seen(u"events.span"_s);
        return span && span->property("text").toString() != month;
    });
}

}  // namespace

QList<DailyTask> eventTasks()
{
    return {
        {"Plan an event", "events", planEvent},
        {"Plan the last event once more", "events", planAgain},
        {"Change how many people an event has room for", "events", changePlaces},
        {"Cancel an event and say why", "events", cancelEvent},
        {"Register somebody who rings up", "events", registerSomebody},
        {"Mark who was there in the grid", "events", markAttendance},
        {"See what this week holds", "events", seeWeek},
    };
}

}  // namespace kaasa::test
