// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace kaasa::storage {

class Profile;

/// Gives the acts of this computer that nobody else has seen, and that lie behind `latest`, new
/// stamps from there on, in their order: its clock was ahead, and the server takes nothing from the
/// future (SYNC 2.2). Row clocks, marks of attendance, places on waiting lists and history move
/// with them; what is shown as the time of an event stays as it was written down. How many acts.
/// Errors: Damaged, Storage, DiskFull.
Result<int> restampUnsent(Profile& profile, const QDateTime& latest);

}  // namespace kaasa::storage
