// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kaasa::storage {

class Profile;

/// This computer goes on under the name `uid` (16 bytes), because its former one is another
/// computer's as well (SYNC 2.8). What the envelopes up to and with `sent` carry stays the former
/// one's: acts, row clocks, marks of attendance, conflicts, history. Everything later waits to be
/// sent again, as this computer's. Within the caller's transaction. Errors: Damaged, Storage,
/// DiskFull.
Result<void> goOnAs(Profile& profile, const QByteArray& uid, quint64 sent);

}  // namespace kaasa::storage
