// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_assumptions.h"

namespace kaasa::exchange {

/// The day that heads a column of marks: "05.03.", "5. märts", "12.03.2026 11:00". Null when the
/// heading is something else.
QDate dayOfHeading(const QString& heading, const ImportAssumptions& assumptions);

/// The year that stands in the titles above a list: "Ümarlaud, aprill 2026".
std::optional<int> yearInTitles(const QStringList& titles);

}  // namespace kaasa::exchange
