// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/large_profile.h"
#include "tests/bench/row.h"

namespace kaasa::bench {

/// What the server's other store takes for a push, beside the least that keeps a log without holes
/// (SYNC 2.10). Starts a PostgreSQL of its own.
QList<Row> postgresRows(const LargeProfile& large);

}  // namespace kaasa::bench
