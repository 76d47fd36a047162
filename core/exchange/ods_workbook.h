// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace kaasa::exchange {

/// Errors: BadFormat (BrokenWorkbook, LockedWorkbook, TooLargeExpanded).
Result<std::unique_ptr<Workbook>> openOds(std::shared_ptr<ZipArchive> archive);

}  // namespace kaasa::exchange
