// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/large_profile.h"
#include "tests/bench/row.h"

namespace kaasa::bench {

/// A key press in the search field: from the text to the lines that are shown.
/// Floor: the same lines by plain SQL on the same file, without Qt and without us.
QList<Row> searchRows(const LargeProfile& large);

}  // namespace kaasa::bench
