// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

/// What a file brought.
struct FileOutcome {
    int acts = 0;      ///< of others, taken in
    int putAside = 0;  ///< envelopes that could not be
    int missing = 0;   ///< envelopes that follow others which are neither here nor in the file
};

// The same sealed envelopes that a server hands on, carried on a stick where there is no network.
// Whoever finds it reads nothing. A file begins with "KAASA SYNC 1\n"; then come, each after its
// length in four bytes, the space (16 bytes), the number of entries of the chain (4 bytes,
// big-endian), those entries, and the envelopes, computer by computer in their order.

/// Writes everything that this computer has of its space: what it wrote itself and what it keeps of
/// the others. How many envelopes. Errors: NotFound when the profile belongs to no space;
/// FileUnwritable, Storage, DiskFull.
Result<int> writeSyncFile(storage::Profile& profile, const QString& path);

/// Takes in what is new in such a file; what was known changes nothing. Errors: NotFound as above;
/// FileUnreadable, BadFormat; Refused ("sync.other_space", "sync.chain"); Storage, DiskFull.
Result<FileOutcome> readSyncFile(storage::Profile& profile, const QString& path);

}  // namespace kaasa::sync
