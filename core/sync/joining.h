// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/invitation.h"
#include "core/sync/device_identity.h"
#include "core/sync/https_transport.h"

#include <functional>

namespace kaasa::sync {

struct RoundOutcome;

/// The words that the inviting computer shows as well.
QString fingerprintOf(const protocol::Invitation& invitation);

/// How a computer with a code comes into a space: it takes up the invitation, waits until a member
/// lets it in, and then syncs like any other. May be broken off and begun again at any step.
class Joining {
public:
    /// Both must outlive it. The profile is a new one (`storage::Profile::createToJoin`).
    Joining(storage::Profile& profile, Transport& transport, protocol::InviteCode code)
        : m_profile(profile)
        , m_transport(transport)
        , m_code(std::move(code))
    {
    }

    /// What the invitation says: whose it is, before anything is answered. Errors: Refused
    /// ("sync.invite_gone") when there is none under this code, "sync.unreachable"; Damaged.
    Result<protocol::Invitation> read();
    /// Leaves this computer's keys and name for the members. The same again does no harm. Errors:
    /// Refused ("sync.invite_used") when another computer did before, as `read`.
    Result<void> answer();
    /// Whether a member has let this computer in; the invitation is gone then. Errors: Refused
    /// ("sync.invite_gone") when it is gone and nobody did.
    Result<bool> isAdmitted(const QByteArray& space);
    /// Takes the chain of the space, which must be the one that the invitation names. Errors:
    /// Refused ("sync.chain"), those of `SpaceMembers::join`.
    Result<void> enter(const protocol::Invitation& invitation);

    /// All of it: answers, waits until a member has let this computer in, and fetches the data.
    /// `server` is remembered. `isOver` is asked each second while it waits. Errors: Refused
    /// ("sync.not_admitted") when that says so, those of `answer`, `enter` and `SyncRound::run`.
    Result<RoundOutcome> complete(const protocol::Invitation& invitation,
                                  const ServerAddress& server, const std::function<bool()>& isOver);

private:
    Result<void> waitForAdmission(const QByteArray& space, const std::function<bool()>& isOver);
    Result<Reply> ask(Question question);
    Result<QByteArray> fetch();
    QString path() const;

    storage::Profile& m_profile;
    Transport& m_transport;
    protocol::InviteCode m_code;
};

}  // namespace kaasa::sync
