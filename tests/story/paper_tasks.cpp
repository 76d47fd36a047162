// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/daily_task.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

QList<DailyTask> paperTasks()
{
    return {};
}

}  // namespace kaasa::test
