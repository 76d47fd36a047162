// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/daily_task.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

QList<test::DailyTask> allTasks()
{
    return test::peopleTasks() + test::eventTasks() + test::deskTasks() + test::paperTasks()
        + test::officeTasks();
}

}  // namespace

TEST_CASE("The list of daily tasks holds forty", "[story][daily]")
{
    CHECK(allTasks().size() == 40);
}

TEST_CASE("The daily tasks are done by keyboard alone, the focus always in sight", "[story][daily]")
{
    for (const auto& task : allTasks()) {
        DYNAMIC_SECTION(task.what)
        {
            test::ScreenStage stage;
            ui::WorkspaceCommands commands(stage.workspace(), stage.window());
            stage.speak(Language::English);
            REQUIRE(stage.open(QString::fromLatin1(task.beginsAt)));
            test::runStory([&](test::Hand& hand) {
                test::DeskWork work{stage, hand};
                task.keys(work);
                hand.until(u"the focus in sight at the end"_s, test::focusInSight);
            });
        }
    }
}
