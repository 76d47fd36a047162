// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>

namespace kaasa::exchange {

/// Opens `file` for writing so that the old one stays whole until `commitFile`.
/// Errors: ReadOnly, FileUnwritable.
Result<void> openForSaving(QSaveFile& file);

/// Puts the new file in the place of the old one, or leaves the old one as it was.
/// Errors: DiskFull, FileUnwritable.
Result<void> commitFile(QSaveFile& file);

}  // namespace kaasa::exchange
