// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/reports/open_tasks.h"

namespace kaasa::reports {

/// What is to be done, as a sentence: on the screen and on paper.
QString taskText(const OpenTask& task, const Words& words);
/// Whom or what it concerns; may be empty.
QString taskDetail(const OpenTask& task, const Words& words);

}  // namespace kaasa::reports
