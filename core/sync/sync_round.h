// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/space_session.h"

namespace kaasa::sync {

/// What a round did.
struct RoundOutcome {
    int sent = 0;          ///< envelopes that the server has now
    int acts = 0;          ///< acts of others that were taken in
    int putAside = 0;      ///< envelopes that could not be
    bool healed = false;   ///< the server had lost something, and it was put back
    bool renewed = false;  ///< this computer goes on under new keys (see succession.h)
    int admitted = 0;      ///< computers that answered an invitation and are in now
    int answerMs = 0;      ///< how long the server took to say what time it is
    qint64 aheadMs = 0;    ///< how far the clock here is before the server's; behind: < 0
};

/// One meeting of this computer with its server: what is here goes out, what is there comes in,
/// until both have everything. Whatever breaks off, the next round goes on where this one stood.
class SyncRound {
public:
    /// Both must outlive it.
    SyncRound(storage::Profile& profile, Transport& transport);

    /// Errors: `removed` (removal.h); Refused, whose argument is "sync." and the server's code, or
    /// "sync.unreachable" when nothing of it came; Storage, DiskFull; NotFound when the profile
    /// belongs to no space.
    Result<RoundOutcome> run();

    /// Waits until the server has something that `run` would take in, at most so many seconds; true
    /// when it has. Errors: as `run`; Cancelled when the transport was woken.
    Result<bool> awaitNews(int seconds);

private:
    Result<void> exchange();
    /// Asks the server for the time: what is stamped behind it is stamped anew before it is sealed.
    Result<void> alignClock();
    Result<void> heal();
    Question pageAfter(const SpaceLog::Place& place);
    Result<void> send();
    Result<void> receive();
    Result<void> checkAgainstHead(const SpaceLog::Place& from, const SpaceLog::Place& place,
                                  const Reply& page, const QList<QByteArray>& records);

    storage::Profile& m_profile;
    SpaceSession m_session;
    RoundOutcome m_outcome;
};

}  // namespace kaasa::sync
