// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

/// Values that came for tables and columns which an older Kaasa did not know wait in
/// `sync_waiting` (SYNC 2.6). Those that this one knows go into their rows, by the rules of
/// merging. How many that were. Errors: Storage, DiskFull.
Result<int> takeUpWaiting(storage::Profile& profile);

}  // namespace kaasa::sync
