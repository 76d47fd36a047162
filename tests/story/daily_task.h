// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/story/hand.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/workspace_commands.h"

#include <QList>

#include <functional>

namespace kaasa::test {

/// The centre's window on an evening in March, and somebody's hands on its keyboard.
struct DeskWork {
    ScreenStage& stage;
    Hand& hand;

    /// What stands in the profile, asked on the program's thread.
    template <typename T>
    T stored(const std::function<T(sql::Database&)>& question)
    {
        return hand.look<T>([&] { return question(stage.workspace().reading().database()); });
    }
    /// Waits until the profile holds it.
    void untilStored(const QString& what, const std::function<bool(sql::Database&)>& there)
    {
        hand.until(what, [&] { return there(stage.workspace().reading().database()); });
    }
    /// Ends the task where it does not hold.
    static void expect(const QString& what, bool holds);
    /// Waits until the page of this address is shown.
    void untilPage(const QString& id);
    /// Finds a page, person or event by Ctrl+K and opens it.
    void go(const QString& typed);
    /// The names in a list, as they are shown.
    QStringList rows(const QString& list);
};

/// One thing that staff do every day. UI.md, check 17: forty of them by keyboard alone.
struct DailyTask {
    const char* what;      ///< as a colleague would say it
    const char* beginsAt;  ///< address of the page that is open
    std::function<void(DeskWork&)> keys;
};

QList<DailyTask> peopleTasks();
QList<DailyTask> eventTasks();
QList<DailyTask> deskTasks();
QList<DailyTask> paperTasks();
QList<DailyTask> officeTasks();

}  // namespace kaasa::test
