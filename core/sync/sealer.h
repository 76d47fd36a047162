// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::storage {
class Profile;
}
namespace kaasa::sync {

struct Seat;

/// Seals what waits in the outbox into envelopes of this computer, which then wait for the way: the
/// same bytes go out however often it is cut. How many were made. Errors: Refused when the key of
/// the newest epoch is missing, Storage, DiskFull.
Result<int> sealUnsent(storage::Profile& profile, const Seat& seat);

}  // namespace kaasa::sync
