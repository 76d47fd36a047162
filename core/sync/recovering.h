// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/recovery_sheet.h"
#include "core/sync/https_transport.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

struct RoundOutcome;

/// Lets a new computer into the space of a recovery sheet, as an admin's, and fetches the data:
/// for when no computer of the space is left that could. The profile is a new one
/// (`storage::Profile::createToJoin`). May be broken off and begun again at any step. `server` is
/// remembered. Errors: Refused ("sync.not_found" when the server has no such space or another sheet
/// was made since), those of `SpaceMembers::join` and `run`.
Result<RoundOutcome> recover(storage::Profile& profile, Transport& transport,
                             const protocol::RecoverySheet& sheet, const ServerAddress& server);

}  // namespace kaasa::sync
