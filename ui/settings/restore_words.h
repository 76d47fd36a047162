// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup_comparison.h"

namespace kaasa::ui {

/// "Participants", in the language of the screen.
QString backupPartName(storage::BackupPart part);
/// "3 come back: Saar Katrin …" line by line.
QString differenceLines(const storage::PartDifference& difference);

}  // namespace kaasa::ui
