// SPDX-License-Identifier: GPL-3.0-or-later
// What members do with their space: who comes in, who goes, who may do what.
#include "core/protocol/fingerprint.h"
#include "core/storage/profile.h"
#include "core/sync/invite_log.h"
#include "core/sync/member_names.h"
#include "core/sync/sync_round.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::ChainEntry;

QString invitePath(const protocol::InviteCode& code)
{
    return u"/v1/invites/"_s + QString::fromLatin1(code.id().toHex());
}

}  // namespace

// ---- in and out --------------------------------------------------------------------------------

Result<void> SyncRound::admit(const protocol::DeviceKeys& keys, protocol::Role role,
                              const QString& name)
{
    if (const auto ready = meet(); !ready)
        return ready;
    return addToSpace(keys, role, name);
}

Result<void> SyncRound::addToSpace(const protocol::DeviceKeys& keys, protocol::Role role,
                                   const QString& name)
{
    const auto keyring = m_keys.sealedTo(keys);
    if (!keyring)
        return keyring.error();
    auto entry = nextEntry(ChainEntry::Kind::Admit);
    entry.keys = keys;
    entry.name = sealedName(name, m_keys.key(m_members.epoch()));
    entry.no = m_members.nextNumber();
    entry.role = role;
    entry.keyring = keyring.value();
    return extendChain(entry);
}

Result<void> SyncRound::remove(const QByteArray& device)
{
    if (const auto ready = meet(); !ready)
        return ready;
    const auto* leaving = m_members.find(device);
    if (!leaving || !leaving->isActive())
        return Error{Error::Code::NotFound, u"no such computer in the space"_s, {u"device"_s}};
    const auto counter = counterThere(*leaving);
    if (!counter)
        return counter.error();
    auto entry = nextEntry(ChainEntry::Kind::Remove);
    entry.device = device;
    entry.lastCounter = counter.value();
    if (const auto drawn = drawNextKey(entry, device); !drawn)
        return drawn;
    return extendChain(entry);
}

Result<void> SyncRound::setRole(const QByteArray& device, protocol::Role role)
{
    if (const auto ready = meet(); !ready)
        return ready;
    const auto* member = m_members.find(device);
    if (!member || !member->isActive())
        return Error{Error::Code::NotFound, u"no such computer in the space"_s, {u"device"_s}};
    if (member->role == role)
        return {};
    const auto counter = counterThere(*member);
    if (!counter)
        return counter.error();
    auto entry = nextEntry(ChainEntry::Kind::SetRole);
    entry.device = device;
    entry.role = role;
    entry.lastCounter = counter.value();
    return extendChain(entry);
}

Result<void> SyncRound::drawNextKey(ChainEntry& entry, const QByteArray& leaving) const
{
    const auto key = crypto::randomBytes(SpaceKeys::kKey);
    entry.epoch = m_members.epoch() + 1;
    const auto sealTo = [&](const QByteArray& name, const QByteArray& box) -> Result<void> {
        const auto wrap = crypto::seal(key, box);
        if (!wrap)
            return wrap.error();
        entry.wraps.insert(name, wrap.value());
        return {};
    };
    for (const auto& member : m_members.members()) {
        if (!member.isActive() || member.id == leaving)
            continue;
        if (const auto sealed = sealTo(member.id, member.keys.box); !sealed)
            return sealed;
    }
    return m_members.recovery() ? sealTo(protocol::recoveryName(), m_members.recovery()->box)
                                : Result<void>();
}

// ---- the recovery sheet ------------------------------------------------------------------------

// Whoever finds the old sheet must not read on: the space gets a new key with it.
Result<protocol::RecoverySheet> SyncRound::makeRecoverySheet()
{
    if (const auto ready = meet(); !ready)
        return ready.error();
    const bool replaces = m_members.recovery().has_value();
    const auto sheet = protocol::RecoverySheet::draw(m_members.space());
    const auto keyring = m_keys.sealedTo(sheet.keys());
    if (!keyring)
        return keyring.error();
    auto entry = nextEntry(ChainEntry::Kind::SetRecovery);
    entry.recovery = sheet.keys();
    entry.keyring = keyring.value();
    if (const auto set = extendChain(entry); !set)
        return set.error();
    if (!replaces)
        return sheet;
    auto next = nextEntry(ChainEntry::Kind::NewEpoch);
    if (const auto drawn = drawNextKey(next, {}); !drawn)
        return drawn.error();
    const auto changed = extendChain(next);
    return changed ? Result<protocol::RecoverySheet>(sheet) : changed.error();
}

// ---- invitations -------------------------------------------------------------------------------

Result<Invited> SyncRound::invite(protocol::Role role, const QString& organisation,
                                  const ServerAddress& server)
{
    if (const auto ready = meet(); !ready)
        return ready.error();
    // whoever comes must find what was there before
    if (const auto given = snapshots().giveIfDue(); !given)
        return given.error();
    const auto code = protocol::InviteCode::draw();
    const protocol::Invitation invitation{
        m_members.space(), m_members.length(),    m_members.head(),  role,
        organisation,      server.url.toString(), server.certificate};
    const auto laid = m_server->ask({.method = "PUT",
                                     .path = invitePath(code),
                                     .body = protocol::sealInvitation(invitation, code)});
    if (!laid)
        return laid.error();
    const auto expires = laid.value().fields().value(u"expires"_s).toInteger();
    const auto now = m_profile.clock().now().toMSecsSinceEpoch();
    const auto kept = InviteLog(m_profile.database()).add({code, role, expires, now});
    if (!kept)
        return kept.error();
    return Invited{{code, server}, protocol::fingerprintWords(m_members.head())};
}

// An answer that does not open is somebody else's guess: it lets nobody in, and the code is spent.
Result<void> SyncRound::admitAnswered(RoundOutcome& outcome)
{
    InviteLog log(m_profile.database());
    const auto open = log.open();
    if (!open)
        return open.error();
    for (const auto& invite : open.value()) {
        const auto reply = m_server->ask({.path = invitePath(invite.code) + u"/reply"_s});
        const bool isGone = !reply && m_server->refusal().code == u"not_found"
            && reply.error().code == Error::Code::Refused;
        if (!reply && !isGone)
            return reply.error();
        const auto sealed
            = isGone ? QByteArray() : reply.value().fields().value(u"reply"_s).toByteArray();
        if (!isGone && sealed.isEmpty())
            continue;
        if (const auto answer = protocol::openInviteReply(sealed, invite.code);
            answer && !m_members.find(protocol::deviceId(answer.value().keys))) {
            const auto added = addToSpace(answer.value().keys, invite.role, answer.value().name);
            if (!added)
                return added;
            ++outcome.admitted;
        }
        if (!isGone) {
            const auto done = m_server->ask({.method = "DELETE", .path = invitePath(invite.code)});
            if (!done)
                return done.error();
        }
        if (const auto removed = log.remove(invite.code); !removed)
            return removed;
    }
    return {};
}

}  // namespace kaasa::sync
