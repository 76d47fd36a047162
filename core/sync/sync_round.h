// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/invitation.h"
#include "core/protocol/recovery_sheet.h"
#include "core/sync/device_identity.h"
#include "core/sync/https_transport.h"
#include "core/sync/intake.h"
#include "core/sync/invite_ticket.h"
#include "core/sync/server_session.h"
#include "core/sync/snapshot_exchange.h"
#include "core/sync/transport.h"

#include <memory>

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

/// An invitation that lies at the server.
struct Invited {
    InviteTicket ticket;
    QString fingerprint;  ///< words that the one who comes sees as well
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
    Result<void> admit(const protocol::DeviceKeys& keys, protocol::Role role, const QString& name);
    /// Lays an invitation down at the server for 72 hours; whoever brings the code is let in when
    /// this computer next meets the server. `organisation`: as its people call it; `server`: how
    /// the one that comes reaches it. Errors: Refused unless this computer is an admin's, as `run`.
    Result<Invited> invite(protocol::Role role, const QString& organisation,
                           const ServerAddress& server);
    /// For a computer that was let in: takes the chain of the space, whose first `length` entries
    /// end with `head`. Errors: Refused ("sync.chain") when they do not, as `run`.
    Result<void> join(const QByteArray& space, int length, const QByteArray& head);
    /// Takes a computer out, with a new key that it does not have. What it sent until now counts.
    /// Errors: NotFound, Refused ("role", "last_admin"), as `run`.
    Result<void> remove(const QByteArray& device);
    /// Gives a computer another role. What it sent until now counts as it did. Errors: NotFound,
    /// Refused ("role", "last_admin"), as `run`.
    Result<void> setRole(const QByteArray& device, protocol::Role role);
    /// A sheet that opens the space from now on, drawn anew; one that was there before opens
    /// nothing that is written later. Errors: Refused unless this computer is an admin's, as `run`.
    Result<protocol::RecoverySheet> makeRecoverySheet();

    /// Errors: `removed` (removal.h); Refused, whose argument is "sync." and the server's code, or
    /// "sync.unreachable" when nothing of it came; Storage, DiskFull; NotFound when the profile
    /// belongs to no space.
    Result<RoundOutcome> run();

    /// Waits until the server has something that `run` would take in, at most so many seconds; true
    /// when it has. Errors: as `run`; Cancelled when the transport was woken.
    Result<bool> awaitNews(int seconds);

private:
    Result<void> begin();
    Result<void> meet();
    /// Asks the server for the time: what is stamped behind it is stamped anew before it is sealed.
    Result<void> alignClock(RoundOutcome& outcome);
    Result<void> heal(RoundOutcome& outcome);
    Result<RoundOutcome> exchange();
    /// Its name is another computer's as well: it goes on under new keys.
    Result<void> goOnUnderNewKeys();
    Result<void> announce(const DeviceIdentity& heir);
    Result<quint64> ownCounterThere();
    /// How far the server knows a computer's envelopes.
    Result<quint64> counterThere(const protocol::Member& member);
    Result<void> keepScope();
    bool maySnapshot() const;
    bool maySend() const;
    void enter(const QByteArray& space);
    protocol::ChainEntry nextEntry(protocol::ChainEntry::Kind kind) const;
    Result<void> checkBelongs() const;
    Result<void> readChain();
    /// The server first: nothing is locked here while it is asked.
    Result<void> extendChain(const protocol::ChainEntry& entry);
    /// Entries that were checked; with the first ones the profile enters the space.
    Result<void> keepChain(int from, const QList<QByteArray>& entries);
    /// Draws the next key into the entry, for all who stay. Errors: Damaged.
    Result<void> drawNextKey(protocol::ChainEntry& entry, const QByteArray& leaving) const;
    Result<void> keepFounding(const QByteArray& bytes);
    SnapshotExchange snapshots();
    Result<void> admitAnswered(RoundOutcome& outcome);
    Result<void> addToSpace(const protocol::DeviceKeys& keys, protocol::Role role,
                            const QString& name);
    Question pageAfter(const SpaceLog::Place& place) const;
    Result<void> send(RoundOutcome& outcome);
    Result<void> receive(RoundOutcome& outcome);
    Result<void> checkAgainstHead(const SpaceLog::Place& from, const SpaceLog::Place& place,
                                  const Reply& page, const QList<QByteArray>& records);

    storage::Profile& m_profile;
    Transport& m_transport;
    SpaceLog m_log;
    std::optional<DeviceIdentity> m_identity;
    protocol::Membership m_members;
    SpaceKeys m_keys;
    std::unique_ptr<ServerSession> m_server;
    struct Expected {
        int length;
        QByteArray head;
    };
    std::optional<Expected> m_expected;  ///< what an invitation says of the chain
    bool m_isRenewed = false;
};

}  // namespace kaasa::sync
