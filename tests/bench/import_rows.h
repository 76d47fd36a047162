// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/large_profile.h"
#include "tests/bench/row.h"

namespace kaasa::bench {

/// A list of people into an empty profile: recognised, parsed, compared with everybody, written
/// with history and search keys, durable. Floor: the `sqlite3` shell's .import of the same file
/// into one table without an index. Memory: of a list a fifth as long.
QList<Row> importRows(const LargeProfile& large);

/// The measured work: makes the profile, then imports the list. Ends the program when that fails.
void importList(const QString& list, const QString& profile);

}  // namespace kaasa::bench
