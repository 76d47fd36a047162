// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// Writes everything of a profile into `folder` as CSV (UTF-8, comma, RFC 4180): one file a table,
/// rows and references by uid, so that nobody is locked in. What belongs to this computer alone is
/// in files that begin with "local_", its history in local_history.csv. Either all files appear or
/// none; those of an earlier dump are replaced. Returns their names, sorted.
/// Errors: FileUnwritable, DiskFull, Storage.
Result<QStringList> dumpProfile(storage::Profile& profile, const QString& folder);

}  // namespace kaasa::exchange
