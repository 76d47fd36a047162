// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/large_profile.h"
#include "tests/bench/row.h"

namespace kaasa::bench {

/// From the start of the program to Home, painted.
/// Floor: the same with an empty profile.
QList<Row> startRows(const LargeProfile& large);

/// The measured work: `kaasa` without its command line; prints a line once the page is there.
int showFirstPage(const QString& profile);

}  // namespace kaasa::bench
