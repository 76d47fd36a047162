// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/joining.h"

#include "core/protocol/fingerprint.h"
#include "core/storage/profile.h"
#include "core/sync/server_session.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"

#include <QCborMap>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kPollMs = 1000;

// each: the id of the code, then the bytes
constexpr QStringView kInvitation = u"sync.invitation";
constexpr QStringView kAnswer = u"sync.invite_reply";

Error refused(const QString& rule)
{
    return {Error::Code::Refused, rule, {rule}};
}

bool isRefusal(const Error& error, QStringView rule)
{
    return error.code == Error::Code::Refused && error.arguments.value(0) == rule;
}

}  // namespace

QString fingerprintOf(const protocol::Invitation& invitation)
{
    return protocol::fingerprintWords(invitation.chainHead);
}

QString Joining::path() const
{
    return u"/v1/invites/"_s + QString::fromLatin1(m_code.id().toHex());
}

Result<Reply> Joining::ask(Question question)
{
    const auto identity = DeviceIdentity::of(m_profile);
    if (!identity)
        return identity.error();
    const auto reply
        = ServerSession(m_profile, m_transport, identity.value(), {}).askAsStranger(question);
    if (!reply && isRefusal(reply.error(), u"sync.not_found"))
        return refused(u"sync.invite_gone"_s);
    return reply;
}

Result<QByteArray> Joining::fetch()
{
    const auto reply = ask({.path = path()});
    if (!reply)
        return reply.error();
    return reply.value().fields().value(u"packet"_s).toByteArray();
}

Result<protocol::Invitation> Joining::read()
{
    // the server has it no longer when this computer was let in while it was switched off
    auto kept = m_profile.secret(kInvitation);
    if (!kept)
        return kept.error();
    if (kept.value().startsWith(m_code.id()))
        return protocol::openInvitation(kept.value().mid(m_code.id().size()), m_code);
    const auto packet = fetch();
    if (!packet)
        return packet.error();
    auto invitation = protocol::openInvitation(packet.value(), m_code);
    if (!invitation)
        return invitation;
    if (const auto set = m_profile.setSecret(kInvitation, m_code.id() + packet.value()); !set)
        return set.error();
    return invitation;
}

Result<void> Joining::answer()
{
    const auto identity = DeviceIdentity::of(m_profile);
    const auto kept = m_profile.secret(kAnswer);
    if (!identity || !kept)
        return identity ? kept.error() : identity.error();
    // the same bytes again are taken for the same answer
    auto sealed = kept.value();
    if (!sealed.startsWith(m_code.id())) {
        sealed = m_code.id()
            + protocol::sealInviteReply({identity.value().keys(), QSysInfo::machineHostName()},
                                        m_code);
        if (const auto set = m_profile.setSecret(kAnswer, sealed); !set)
            return set;
    }
    const auto reply = ask(
        {.method = "PUT", .path = path() + u"/reply"_s, .body = sealed.mid(m_code.id().size())});
    // it is gone, too, when a member has let this computer in already
    const bool isGone = !reply && isRefusal(reply.error(), u"sync.invite_gone");
    return reply || isGone ? Result<void>() : Result<void>(reply.error());
}

Result<bool> Joining::isAdmitted(const QByteArray& space)
{
    const auto packet = fetch();
    if (packet)
        return false;
    if (!isRefusal(packet.error(), u"sync.invite_gone"))
        return packet.error();
    const auto identity = DeviceIdentity::of(m_profile);
    if (!identity)
        return identity.error();
    ServerSession session(m_profile, m_transport, identity.value(), space);
    const auto chain
        = session.ask({.path = session.path(u"chain"_s), .query = {{u"after"_s, u"0"_s}}});
    if (!chain && isRefusal(chain.error(), u"sync.not_found"))
        return refused(u"sync.invite_gone"_s);
    return chain ? Result<bool>(true) : chain.error();
}

Result<void> Joining::waitForAdmission(const QByteArray& space, const std::function<bool()>& isOver)
{
    while (true) {
        const auto admitted = isAdmitted(space);
        if (!admitted)
            return admitted.error();
        if (admitted.value())
            return {};
        if (isOver())
            return refused(u"sync.not_admitted"_s);
        QThread::msleep(kPollMs);
    }
}

Result<RoundOutcome> Joining::complete(const protocol::Invitation& invitation,
                                       const ServerAddress& server,
                                       const std::function<bool()>& isOver)
{
    if (const auto saved = saveServer(m_profile, server); !saved)
        return saved.error();
    if (const auto answered = answer(); !answered)
        return answered.error();
    if (const auto waited = waitForAdmission(invitation.space, isOver); !waited)
        return waited.error();
    if (const auto entered = enter(invitation); !entered)
        return entered.error();
    return SyncRound(m_profile, m_transport).run();
}

Result<void> Joining::enter(const protocol::Invitation& invitation)
{
    if (const auto joined
        = SpaceMembers(m_profile, m_transport)
              .join(invitation.space, ChainPlace{invitation.chainLength, invitation.chainHead});
        !joined)
        return joined;
    for (const auto name : {kInvitation, kAnswer}) {
        if (const auto set = m_profile.setSecret(name, {}); !set)
            return set;
    }
    return {};
}

}  // namespace kaasa::sync
