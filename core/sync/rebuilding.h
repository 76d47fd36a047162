// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/https_transport.h"

namespace kaasa {
class Clock;
}

namespace kaasa::sync {

/// What became of a damaged profile.
struct Rebuilt {
    int rescued = 0;         ///< envelopes that the server had not, and has now
    bool isComplete = true;  ///< false: what was done last could not be read any more
};

/// The server that has what a damaged profile had. Errors: Refused ("sync.no_server") when there is
/// none; Damaged, NotAProfile, FileMissing, NewerFile when not even that can be read.
Result<ServerAddress> serverOf(const QString& damaged, const Clock& clock);

/// Makes a profile at `path` anew from what the server has (SYNC 3, row 27). What the damaged one
/// had not sent yet goes to the server first; then this computer goes on under new keys, as the
/// damaged one's heir (succession.h). The damaged file stays as it is. Broken off, it is called
/// again with the same `path`, which may be there by then. Errors: Damaged when the keys cannot be
/// read; those of `SpaceSession::meet` and `SyncRound::run`.
Result<Rebuilt> rebuild(const QString& damaged, const QString& path, const Clock& clock,
                        Transport& transport, const ServerAddress& server);

}  // namespace kaasa::sync
