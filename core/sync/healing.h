// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/server_session.h"
#include "core/sync/space_log.h"

namespace kaasa::sync {

/// Puts back what a server lost that came back from an old copy, or empty (SYNC 2.12): members
/// first, then records, the same bytes as they were signed. Any member can do it for all; doing it
/// twice does no harm.
class Healing {
public:
    /// All must outlive it.
    Healing(storage::Profile& profile, ServerSession& server, const protocol::Membership& members);

    /// Entries of the chain that the server has not. Errors: Refused ("sync.chain") when it has
    /// another chain, as `SyncRound::run`.
    Result<void> relayChain();
    /// Goes back to the last place of the log that the server still knows. Errors: as `SyncRound`.
    Result<void> findPlace();
    /// Envelopes that the server has not: own ones wait to be sent again, others' are relayed.
    Result<void> relayRecords(const QByteArray& own);
    /// Whether the server has no snapshot left for those who come new.
    Result<bool> lacksSnapshot();

private:
    Result<bool> isKnown(const SpaceLog::Place& place);
    Result<void> relayOf(const protocol::Member& author, quint64 after);

    ServerSession& m_server;
    const protocol::Membership& m_members;
    SpaceLog m_log;
};

}  // namespace kaasa::sync
