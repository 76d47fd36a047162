// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/open_tasks.h"

namespace kaasa::ui {

/// What is to be done, in the language of the screen.
QString taskText(const reports::OpenTask& task);
/// Whom or what it concerns.
QString taskDetail(const reports::OpenTask& task);
QString taskIcon(const reports::OpenTask& task);
/// The page that solves it; empty for what somebody noted.
QString taskAddress(const reports::OpenTask& task);

/// "today 17:30", "tomorrow 17:30", "Thursday, 5 March 17:30"; "on now, until 19:00".
QString whenText(const QDateTime& start, const QDateTime& end, const QDateTime& now);

}  // namespace kaasa::ui
