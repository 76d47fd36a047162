// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_assumptions.h"
#include "core/exchange/table_row.h"

#include <optional>

namespace kaasa::exchange {

/// Finds the row of headings below titles and blank rows, and says what each column holds: by the
/// words of the heading, and where they say nothing by what stands below it.
/// `rows` are the first rows of the list (a few hundred are enough). Nothing when neither tells.
std::optional<ListLayout> recogniseLayout(const QList<TableRow>& rows, ListKind kind,
                                          const ImportAssumptions& assumptions);

}  // namespace kaasa::exchange
