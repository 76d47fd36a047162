// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/space_members.h"

#include "core/storage/adoption.h"
#include "core/storage/profile.h"
#include "core/sync/member_names.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::ChainEntry;

constexpr int kUid = 16;

Error belongsToAnother()
{
    return {Error::Code::AlreadyExists, u"the profile belongs to a space"_s, {}};
}

}  // namespace

// ---- in and out --------------------------------------------------------------------------------

Result<void> SpaceMembers::found()
{
    if (const auto begun = m_session.begin(); !begun)
        return begun;
    if (!m_session.seat().members.isEmpty())
        return belongsToAnother();
    if (const auto adopted = storage::adoptForeignWrites(m_session.profile()); !adopted)
        return adopted;
    const auto& identity = m_session.seat().identity;
    const auto key = crypto::randomBytes(SpaceKeys::kKey);
    const auto wrap = crypto::seal(key, identity.box.publicKey);
    if (!wrap)
        return wrap.error();
    const auto space = crypto::randomBytes(kUid);
    m_session.enter(space);
    auto entry = m_session.nextEntry(ChainEntry::Kind::Found);
    entry.space = space;
    entry.keys = identity.keys();
    entry.name = sealedName(QSysInfo::machineHostName(), key);
    entry.no = 1;
    entry.role = protocol::Role::Admin;
    entry.epoch = 1;
    entry.wraps = {{identity.id(), wrap.value()}};
    return m_session.extendChain(entry);
}

Result<void> SpaceMembers::join(const QByteArray& space, const std::optional<ChainPlace>& expected)
{
    if (const auto begun = m_session.begin(); !begun)
        return begun;
    const auto& members = m_session.seat().members;
    if (!members.isEmpty() && members.space() != space)
        return belongsToAnother();
    m_session.enter(space);
    return m_session.readChain(expected);
}

Result<void> SpaceMembers::admit(const protocol::DeviceKeys& keys, protocol::Role role,
                                 const QString& name)
{
    if (const auto ready = m_session.meet(); !ready)
        return ready;
    return letIn(m_session, keys, role, name);
}

Result<Invited> SpaceMembers::invite(protocol::Role role, const QString& organisation,
                                     const ServerAddress& server)
{
    if (const auto ready = m_session.meet(); !ready)
        return ready.error();
    return layInvitation(m_session, role, organisation, server);
}

Result<protocol::Member> SpaceMembers::meetAbout(const QByteArray& device)
{
    if (const auto ready = m_session.meet(); !ready)
        return ready.error();
    const auto* member = m_session.seat().members.find(device);
    if (!member || !member->isActive())
        return Error{Error::Code::NotFound, u"no such computer in the space"_s, {u"device"_s}};
    return *member;
}

Result<void> SpaceMembers::remove(const QByteArray& device)
{
    const auto leaving = meetAbout(device);
    if (!leaving)
        return leaving.error();
    const auto counter = m_session.counterThere(leaving.value());
    if (!counter)
        return counter.error();
    auto entry = m_session.nextEntry(ChainEntry::Kind::Remove);
    entry.device = device;
    entry.lastCounter = counter.value();
    if (const auto drawn = drawNextKey(entry, device); !drawn)
        return drawn;
    return m_session.extendChain(entry);
}

Result<void> SpaceMembers::setRole(const QByteArray& device, protocol::Role role)
{
    const auto member = meetAbout(device);
    if (!member)
        return member.error();
    if (member.value().role == role)
        return {};
    const auto counter = m_session.counterThere(member.value());
    if (!counter)
        return counter.error();
    auto entry = m_session.nextEntry(ChainEntry::Kind::SetRole);
    entry.device = device;
    entry.role = role;
    entry.lastCounter = counter.value();
    return m_session.extendChain(entry);
}

// ---- keys --------------------------------------------------------------------------------------

// Whoever finds the old sheet must not read on: the space gets a new key with it.
Result<protocol::RecoverySheet> SpaceMembers::makeRecoverySheet()
{
    if (const auto ready = m_session.meet(); !ready)
        return ready.error();
    const auto& seat = m_session.seat();
    const bool replaces = seat.members.recovery().has_value();
    const auto sheet = protocol::RecoverySheet::draw(seat.members.space());
    const auto keyring = seat.keys.sealedTo(sheet.keys());
    if (!keyring)
        return keyring.error();
    auto entry = m_session.nextEntry(ChainEntry::Kind::SetRecovery);
    entry.recovery = sheet.keys();
    entry.keyring = keyring.value();
    if (const auto set = m_session.extendChain(entry); !set)
        return set.error();
    if (!replaces)
        return sheet;
    auto next = m_session.nextEntry(ChainEntry::Kind::NewEpoch);
    if (const auto drawn = drawNextKey(next); !drawn)
        return drawn.error();
    const auto changed = m_session.extendChain(next);
    return changed ? Result<protocol::RecoverySheet>(sheet) : changed.error();
}

Result<void> SpaceMembers::drawNextKey(ChainEntry& entry, const QByteArray& leaving) const
{
    const auto& members = m_session.seat().members;
    const auto key = crypto::randomBytes(SpaceKeys::kKey);
    entry.epoch = members.epoch() + 1;
    const auto sealTo = [&](const QByteArray& name, const QByteArray& box) -> Result<void> {
        const auto wrap = crypto::seal(key, box);
        if (!wrap)
            return wrap.error();
        entry.wraps.insert(name, wrap.value());
        return {};
    };
    for (const auto& member : members.members()) {
        if (!member.isActive() || member.id == leaving)
            continue;
        if (const auto sealed = sealTo(member.id, member.keys.box); !sealed)
            return sealed;
    }
    return members.recovery() ? sealTo(protocol::recoveryName(), members.recovery()->box)
                              : Result<void>();
}

}  // namespace kaasa::sync
