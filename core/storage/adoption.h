// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace kaasa::storage {

class Profile;

/// What another tool wrote into the file becomes an act of this computer, so that it has a clock,
/// stands in History and goes out. Errors: Storage, DiskFull.
Result<void> adoptForeignWrites(Profile& profile);

/// Gives a clock to rows that have none, those of bulk samples, and takes everything so far for
/// sent: at the founding of a space, whose first snapshot holds it. `alongside`, if it returns no
/// error, is committed with it. Errors: Storage, DiskFull.
Result<void> stampForFounding(Profile& profile, const std::function<Result<void>()>& alongside);

}  // namespace kaasa::storage
