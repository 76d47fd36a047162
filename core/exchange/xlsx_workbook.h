// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace kaasa::exchange {

/// Errors: BadFormat (BrokenWorkbook, ZipFile when it holds something else, TooLargeExpanded).
Result<std::unique_ptr<Workbook>> openXlsx(std::shared_ptr<ZipArchive> archive);

}  // namespace kaasa::exchange
