// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::test {

/// How often this program has made the disk keep what was written (fsync, fdatasync), on all
/// threads, since it began. Links a counter before the system's calls: Linux; elsewhere -1.
int diskSyncs();

}  // namespace kaasa::test
