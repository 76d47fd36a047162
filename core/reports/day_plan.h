// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/reports/report.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// Today on one sheet: what takes place, and what waits. Takes as long as OpenTasks. Errors:
/// Storage.
Result<Report> readDayPlan(storage::Profile& profile, const Words& words);

}  // namespace kaasa::reports
