// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/seat.h"
#include "core/sync/server_session.h"
#include "core/sync/space_log.h"

#include <memory>

namespace kaasa::sync {

/// How far a chain of members goes, and how it ends there.
struct ChainPlace {
    int length = 0;
    QByteArray head;
};

/// This computer at its server, for one space: knows the members as the server's chain names them
/// now, and takes the chain on, here and there. What it does with them is for `SpaceMembers` and
/// `SyncRound`.
class SpaceSession {
public:
    /// Both must outlive it.
    SpaceSession(storage::Profile& profile, Transport& transport);
    SpaceSession(const SpaceSession&) = delete;
    SpaceSession& operator=(const SpaceSession&) = delete;

    /// With what the profile knows; asks nobody. Errors: Damaged, Storage, DiskFull.
    Result<void> begin();
    /// The same, for a computer of a space. Errors: NotFound when it belongs to none.
    Result<void> beginInSpace();
    /// The same, and knows the members of now. Errors: Refused ("sync." and the server's code,
    /// "sync.unreachable" when nothing of it came); NotFound, as `begin`.
    Result<void> hear();
    /// The same, for a computer that goes on in the space: under new keys where its own were taken
    /// over. Errors: `removed` (removal.h), as `hear`.
    Result<void> meet();

    /// For who comes into a space, or founds it: what is asked is about that one from now on.
    void enter(const QByteArray& space);
    /// Takes in what the chain has grown by; `expected` must lie on it. A chain is only ever taken
    /// on: a shorter or another one is refused. Errors: as `meet`.
    Result<void> readChain(const std::optional<ChainPlace>& expected = {});
    /// For the next entry, which says it.
    protocol::ChainEntry nextEntry(protocol::ChainEntry::Kind kind) const;
    /// The server first: nothing is locked here while it is asked. Errors: Refused when this
    /// computer may not, as `meet`.
    Result<void> extendChain(const protocol::ChainEntry& entry);

    /// This computer's name is another's as well (succession.h): it goes on under new keys. Errors:
    /// as `meet`.
    Result<void> goOnUnderNewKeys();
    /// The chain says from now on that `heir` goes on in this computer's place. Errors: Refused
    /// ("sync.revoked") when only an invitation helps, as `meet`.
    Result<void> announce(const DeviceIdentity& heir);
    bool isRenewed() const { return m_isRenewed; }

    /// How far the server knows a computer's envelopes. Errors: as `meet`.
    Result<quint64> counterThere(const protocol::Member& member);

    storage::Profile& profile() { return m_profile; }
    Transport& transport() { return m_transport; }
    const Seat& seat() const { return m_seat; }
    SpaceLog& log() { return m_log; }
    ServerSession& server() { return *m_server; }

private:
    Result<quint64> ownCounterThere();
    /// Entries that were checked; with the first ones the profile enters the space.
    Result<void> keepChain(int from, const QList<QByteArray>& entries);
    Result<void> keepFounding(const QByteArray& bytes);
    /// From now on nothing is done here that the others would drop.
    Result<void> keepScope();

    storage::Profile& m_profile;
    Transport& m_transport;
    SpaceLog m_log;
    Seat m_seat;
    std::unique_ptr<ServerSession> m_server;
    bool m_isRenewed = false;
};

}  // namespace kaasa::sync
