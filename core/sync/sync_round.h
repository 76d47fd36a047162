// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/device_identity.h"
#include "core/sync/intake.h"
#include "core/sync/server_session.h"
#include "core/sync/transport.h"

#include <memory>

namespace kaasa::sync {

/// What a round did.
struct RoundOutcome {
    int sent = 0;      ///< envelopes that the server has now
    int acts = 0;      ///< acts of others that were taken in
    int putAside = 0;  ///< envelopes that could not be
};

/// One meeting of this computer with its server: what is here goes out, what is there comes in,
/// until both have everything. Whatever breaks off, the next round goes on where this one stood.
class SyncRound {
public:
    /// Both must outlive it.
    SyncRound(storage::Profile& profile, Transport& transport);

    /// Founds a space for a profile that has none. Errors: as `run`.
    Result<void> found();
    /// Lets another computer into the space. Errors: Refused when this one may not, as `run`.
    Result<void> admit(const protocol::DeviceKeys& keys, protocol::Role role);
    /// For a computer that was let in: takes the chain of the space. Errors: as `run`.
    Result<void> join(const QByteArray& space);

    /// Errors: Refused, whose argument is "sync." and the server's code, or "sync.unreachable" when
    /// nothing of it came; Storage, DiskFull; NotFound when the profile belongs to no space.
    Result<RoundOutcome> run();

private:
    Result<void> begin();
    void enter(const QByteArray& space);
    Result<void> checkBelongs() const;
    Result<void> readChain();
    /// The server first: nothing is locked here while it is asked.
    Result<void> extendChain(const protocol::ChainEntry& entry);
    /// Entries that were checked; with the first ones the profile enters the space.
    Result<void> keepChain(int from, const QList<QByteArray>& entries);
    Result<void> send(RoundOutcome& outcome);
    Result<void> receive(RoundOutcome& outcome);

    storage::Profile& m_profile;
    Transport& m_transport;
    SpaceLog m_log;
    std::optional<DeviceIdentity> m_identity;
    protocol::Membership m_members;
    SpaceKeys m_keys;
    std::unique_ptr<ServerSession> m_server;
};

}  // namespace kaasa::sync
