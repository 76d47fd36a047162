// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::services {

/// What a computer does that was removed from its space (SYNC 2.8): deletes the backups that Kaasa
/// made, what was kept for the door, and at last the profile with its keys. Nobody may have it
/// open. Whoever stole the disk before keeps what was on it. Where it is broken off, the next
/// meeting with the server ends it. Errors: FileUnwritable with the first file that stays; the
/// others are gone nevertheless.
Result<void> deleteProfile(const QString& profilePath);

}  // namespace kaasa::services
