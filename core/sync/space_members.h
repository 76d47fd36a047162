// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/recovery_sheet.h"
#include "core/sync/invitations.h"
#include "core/sync/space_session.h"

namespace kaasa::sync {

/// What members do with their space: who comes in, who goes, who may do what. Each is one entry of
/// the chain, which every computer checks (SYNC 2.8). Errors of all: those of `SpaceSession::meet`,
/// Refused ("role") when this computer may not.
class SpaceMembers {
public:
    /// Both must outlive it.
    SpaceMembers(storage::Profile& profile, Transport& transport)
        : m_session(profile, transport)
    {
    }

    /// Founds a space for a profile that has none. Errors: AlreadyExists.
    Result<void> found();
    /// For a computer that was let in: takes the chain of the space, on which `expected` must lie.
    /// Errors: AlreadyExists when the profile belongs to another; Refused ("sync.chain").
    Result<void> join(const QByteArray& space, const std::optional<ChainPlace>& expected = {});

    /// Lets another computer into the space.
    Result<void> admit(const protocol::DeviceKeys& keys, protocol::Role role, const QString& name);
    /// Lays an invitation down at the server for 72 hours; whoever brings the code is let in when
    /// this computer next meets the server. `organisation`: as its people call it; `server`: how
    /// the one that comes reaches it.
    Result<Invited> invite(protocol::Role role, const QString& organisation,
                           const ServerAddress& server);
    /// Takes a computer out, with a new key that it does not have. What it sent until now counts.
    /// Errors: NotFound, Refused ("last_admin").
    Result<void> remove(const QByteArray& device);
    /// Gives a computer another role. What it sent until now counts as it did. Errors: NotFound,
    /// Refused ("last_admin").
    Result<void> setRole(const QByteArray& device, protocol::Role role);
    /// A sheet that opens the space from now on, drawn anew; one that was there before opens
    /// nothing that is written later.
    Result<protocol::RecoverySheet> makeRecoverySheet();

private:
    /// One that is in, and knows the newest of it.
    Result<protocol::Member> meetAbout(const QByteArray& device);
    /// Draws the next key into the entry, for all who stay. Errors: Damaged.
    Result<void> drawNextKey(protocol::ChainEntry& entry, const QByteArray& leaving = {}) const;

    SpaceSession m_session;
};

}  // namespace kaasa::sync
