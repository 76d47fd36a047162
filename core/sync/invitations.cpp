// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/invitations.h"

#include "core/protocol/fingerprint.h"
#include "core/storage/profile.h"
#include "core/sync/invite_log.h"
#include "core/sync/member_names.h"
#include "core/sync/snapshot_exchange.h"
#include "core/sync/space_session.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::ChainEntry;

QString invitePath(const protocol::InviteCode& code)
{
    return u"/v1/invites/"_s + QString::fromLatin1(code.id().toHex());
}

/// What came for an invitation so far.
struct Answer {
    enum class State { None, Gone, Came } state = State::None;
    QByteArray sealed;
};

Result<Answer> answerTo(SpaceSession& session, const protocol::InviteCode& code)
{
    auto& server = session.server();
    const auto reply = server.ask({.path = invitePath(code) + u"/reply"_s});
    if (!reply) {
        const bool isGone
            = server.refusal().code == u"not_found" && reply.error().code == Error::Code::Refused;
        return isGone ? Result<Answer>(Answer{Answer::State::Gone, {}}) : reply.error();
    }
    const auto sealed = reply.value().fields().value(u"reply"_s).toByteArray();
    return Answer{sealed.isEmpty() ? Answer::State::None : Answer::State::Came, sealed};
}

}  // namespace

Result<void> letIn(SpaceSession& session, const protocol::DeviceKeys& keys, protocol::Role role,
                   const QString& name)
{
    const auto& seat = session.seat();
    const auto keyring = seat.keys.sealedTo(keys);
    const auto key = seat.newestKey();
    if (!keyring || !key)
        return keyring ? key.error() : keyring.error();
    auto entry = session.nextEntry(ChainEntry::Kind::Admit);
    entry.keys = keys;
    entry.name = sealedName(name, key.value());
    entry.no = seat.members.nextNumber();
    entry.role = role;
    entry.keyring = keyring.value();
    return session.extendChain(entry);
}

Result<Invited> layInvitation(SpaceSession& session, protocol::Role role,
                              const QString& organisation, const ServerAddress& server)
{
    if (const auto given = SnapshotExchange(session).giveIfDue(); !given)
        return given.error();
    const auto& members = session.seat().members;
    const auto code = protocol::InviteCode::draw();
    const protocol::Invitation invitation{
        members.space(), members.length(),      members.head(),    role,
        organisation,    server.url.toString(), server.certificate};
    const auto laid = session.server().ask({.method = "PUT",
                                            .path = invitePath(code),
                                            .body = protocol::sealInvitation(invitation, code)});
    if (!laid)
        return laid.error();
    const auto expires = laid.value().fields().value(u"expires"_s).toInteger();
    auto& profile = session.profile();
    const auto now = profile.clock().now().toMSecsSinceEpoch();
    const auto kept = InviteLog(profile.database()).add({code, role, expires, now});
    if (!kept)
        return kept.error();
    return Invited{{code, server}, protocol::fingerprintWords(members.head())};
}

Result<int> admitAnswered(SpaceSession& session)
{
    InviteLog log(session.profile().database());
    const auto open = log.open();
    if (!open)
        return open.error();
    int admitted = 0;
    for (const auto& invite : open.value()) {
        const auto came = answerTo(session, invite.code);
        if (!came)
            return came.error();
        const auto& [state, sealed] = came.value();
        if (state == Answer::State::None)
            continue;
        if (const auto answer = protocol::openInviteReply(sealed, invite.code);
            answer && !session.seat().members.find(protocol::deviceId(answer.value().keys))) {
            const auto let = letIn(session, answer.value().keys, invite.role, answer.value().name);
            if (!let)
                return let.error();
            ++admitted;
        }
        if (state == Answer::State::Came) {
            const auto done
                = session.server().ask({.method = "DELETE", .path = invitePath(invite.code)});
            if (!done)
                return done.error();
        }
        if (const auto removed = log.remove(invite.code); !removed)
            return removed.error();
    }
    return admitted;
}

}  // namespace kaasa::sync
