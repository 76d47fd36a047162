// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::sync {

/// The chain of the space says, signed by a member, that this computer was removed (SYNC 2.8):
/// whoever hears it calls `services::deleteProfile`. A server that merely refuses is not believed;
/// that is "sync.revoked".
Error removed();
bool isRemoval(const Error& error);

}  // namespace kaasa::sync
