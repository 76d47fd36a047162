// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::sync {

class SpaceSession;

/// Gives the server the envelopes of this computer that it has not acknowledged; `sent` counts up
/// with each that it has, also when the way is cut between. Errors: as `SpaceSession::meet`.
Result<void> sendSealed(SpaceSession& session, int& sent);

}  // namespace kaasa::sync
