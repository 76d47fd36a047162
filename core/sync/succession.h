// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::storage {
class Profile;
}
namespace kaasa::protocol {
class Membership;
}

namespace kaasa::sync {

/// The server holds other bytes under a number of this computer's: the profile was put back to an
/// older state, or lies on two computers. Neither may write under that name again (SYNC 2.8).
Error overtaken();
bool isOvertaken(const Error& error);

/// Once the chain has this computer's heir: this computer goes on as the heir. What the server had
/// acknowledged stays its former self's; everything later goes out again; and what the former name
/// wrote elsewhere comes in like anybody's. True when that was done. Errors: Damaged, Storage,
/// DiskFull.
Result<bool> goOnAsHeir(storage::Profile& profile, const protocol::Membership& members);

}  // namespace kaasa::sync
