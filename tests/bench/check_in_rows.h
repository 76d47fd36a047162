// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/large_profile.h"
#include "tests/bench/row.h"

namespace kaasa::bench {

/// One person at the door, from her key to "it is on the disk". Floor: the same rows (act, change,
/// attendance) in one transaction by SQLite's C interface, on a copy of the same file.
QList<Row> checkInRows(const LargeProfile& large);

}  // namespace kaasa::bench
