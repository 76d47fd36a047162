// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/invitation.h"
#include "core/sync/invite_ticket.h"

namespace kaasa::sync {

class SpaceSession;

/// An invitation that lies at the server.
struct Invited {
    InviteTicket ticket;
    QString fingerprint;  ///< words that the one who comes sees as well
};

// For a session that has met its server. Errors of all: those of `SpaceSession::extendChain`.

/// Lets a computer into the space, with every key so far.
Result<void> letIn(SpaceSession& session, const protocol::DeviceKeys& keys, protocol::Role role,
                   const QString& name);
/// Lays an invitation down, and everything that is here as a snapshot where that is due: whoever
/// comes must find what was there before.
Result<Invited> layInvitation(SpaceSession& session, protocol::Role role,
                              const QString& organisation, const ServerAddress& server);
/// Lets in who brought the code of an invitation of this computer; how many. An answer that does
/// not open is somebody else's guess: it lets nobody in, and the code is spent.
Result<int> admitAnswered(SpaceSession& session);

}  // namespace kaasa::sync
