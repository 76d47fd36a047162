// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/large_profile.h"
#include "tests/bench/row.h"

namespace kaasa::bench {

/// The attendance report of everything. Floor: the same figures by plain SQL in the `sqlite3`
/// shell.
QList<Row> reportRows(const LargeProfile& large);

}  // namespace kaasa::bench
