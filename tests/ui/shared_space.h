// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::test {

/// The profile of the stage shares its data with a second computer, «Durvis 2»: both have just
/// changed where Jūlija Ivanova lives, and the server has gone away since. `julija`: local key.
void shareSpace(storage::Profile& office, qint64 julija, FixedClock& clock);

}  // namespace kaasa::test
