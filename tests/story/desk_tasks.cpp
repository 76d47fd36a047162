// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_lock.h"
#include "core/storage/attendance_repository.h"
#include "tests/story/daily_task.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

using domain::AttendanceState;
using storage::Presence;

/// Her mark at tonight's meeting.
std::optional<Presence> markOf(DeskWork& work, sql::Database& database, const QString& family)
{
    const auto& centre = work.stage.centre();
    return storage::AttendanceRepository(database)
        .find(centre.meetings[3], centre.people[family])
        .valueOr({});
}

void untilMarked(DeskWork& work, const QString& family, AttendanceState state)
{
    work.untilStored(family + u" marked"_s, [&](sql::Database& database) {
        const auto mark = markOf(work, database, family);
        return mark && mark->state == state;
    });
}

void openDesk(DeskWork& work)
{
    work.hand.press(u"F9"_s);
    work.hand.untilFocus(u"desk.search"_s);
}

void checkIn(DeskWork& work)
{
    openDesk(work);
    work.hand.type(u"iv"_s);
    work.hand.press(u"Return"_s);
    untilMarked(work, u"Ivanova"_s, AttendanceState::Present);
}

void walkIn(DeskWork& work)
{
    openDesk(work);
    work.hand.type(u"Dace Liepa"_s);
    work.hand.press(u"Ctrl+Return"_s);
    work.hand.untilSeen(u"desk.walkIn.name"_s);
    work.hand.press(u"Return"_s);
    work.untilStored(u"Dace present"_s, [&](sql::Database& database) {
        const auto marks = storage::AttendanceRepository(database)
                               .ofSession(work.stage.centre().meetings[3])
                               .valueOr({});
        return marks.size() == 1;
    });
    work.hand.untilFocus(u"desk.search"_s);
}

void takeBackLast(DeskWork& work)
{
    checkIn(work);
    work.hand.press(u"Ctrl+Z"_s);
    work.untilStored(u"no mark"_s, [&](sql::Database& database) {
        return !markOf(work, database, u"Ivanova"_s);
    });
}

void markLate(DeskWork& work)
{
    openDesk(work);
    work.hand.type(u"kaln"_s);
    work.hand.press(u"F6"_s);
    untilMarked(work, u"Kalniņa"_s, AttendanceState::Late);
}

void markExcused(DeskWork& work)
{
    openDesk(work);
    work.hand.type(u"saar"_s);
    work.hand.press(u"F7"_s);
    untilMarked(work, u"Saar"_s, AttendanceState::Excused);
}

void noteLeaving(DeskWork& work)
{
    checkIn(work);
    work.hand.type(u"iv"_s);
    work.hand.press(u"F8"_s);
    work.untilStored(u"her leaving"_s, [&](sql::Database& database) {
        const auto mark = markOf(work, database, u"Ivanova"_s);
        return mark && mark->leftAt.isValid();
    });
}

void countChildren(DeskWork& work)
{
    openDesk(work);
    work.hand.type(u"jurj"_s);
    work.hand.press(u"Ctrl+Up Ctrl+Up Return"_s);
    work.untilStored(u"two children"_s, [&](sql::Database& database) {
        const auto mark = markOf(work, database, u"Jurjeva"_s);
        return mark && mark->children == 2;
    });
}

void lockForVolunteer(DeskWork& work)
{
    work.hand.look<bool>([&] {
        work.stage.workspace().write<void>(
            ui::Workspace::Priority::Interface, &work.stage.window(),
            [](storage::Profile& profile) { return services::DeskLock(profile).setPin(u"2580"_s); },
            [](const Result<void>&) {});
        return true;
    });
    work.untilStored(u"the PIN"_s, [&](sql::Database&) {
        return services::DeskLock(work.stage.workspace().reading()).hasPin();
    });
    openDesk(work);
    work.hand.press(u"Ctrl+L"_s);
    work.hand.until(u"the desk locked"_s, [&] {
        return services::DeskLock(work.stage.workspace().reading()).isLocked();
    });
    work.hand.press(u"Ctrl+L"_s);
    work.hand.untilFocus(u"desk.pin"_s);
    work.hand.type(u"2580"_s);
    work.hand.press(u"Return"_s);
    work.hand.until(u"the desk open"_s, [&] {
        return !services::DeskLock(work.stage.workspace().reading()).isLocked();
    });
}

void chooseOtherMeeting(DeskWork& work)
{
    openDesk(work);
    work.hand.press(u"Ctrl+M"_s);
    work.hand.untilSeen(u"desk.meetings"_s);
    work.hand.press(u"Down Return"_s);
    work.hand.until(u"the chooser gone"_s, [] { return seen(u"desk.meetings"_s) == nullptr; });
}

}  // namespace

QList<DailyTask> deskTasks()
{
    return {
        {"Open the desk and check somebody in by two letters", "people", checkIn},
        {"Write down somebody who just walked in", "people", walkIn},
        {"Take the last check-in back", "people", takeBackLast},
        {"Note that somebody came late", "people", markLate},
        {"Note that somebody excused herself", "people", markExcused},
        {"Note that somebody leaves early", "people", noteLeaving},
        {"Count the children who came along", "people", countChildren},
        {"Lock the desk for a volunteer and open it again", "people", lockForVolunteer},
        {"Choose another meeting at the desk", "people", chooseOtherMeeting},
    };
}

}  // namespace kaasa::test
