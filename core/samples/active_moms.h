// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::samples {

/// The programme ActiveMoms as two centres in Latvia and Estonia ran it, with invented people: 472
/// women, 342 of them at 15 events, with children who came along, consents, registrations and
/// attendance. Days count from today, so that one event is this evening. Written without history.
/// Errors: DiskFull, Storage.
Result<void> addActiveMoms(storage::Profile& profile);

}  // namespace kaasa::samples
