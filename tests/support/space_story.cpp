// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/space_story.h"

namespace kaasa::test {

using protocol::ChainEntry;
using protocol::Role;
using Kind = ChainEntry::Kind;

namespace {

constexpr qint64 kAt = 1'772'000'000'000;

}  // namespace

SpaceStory::SpaceStory(const Computer& founder)
    : m_keys{crypto::randomBytes(32)}
{
    ChainEntry entry;
    entry.space = crypto::randomBytes(16);
    entry.previous = QByteArray(16, '\0');
    entry.author = founder.id();
    entry.at = kAt;
    entry.keys = founder.keys();
    entry.name = "sealed";
    entry.no = 1;
    entry.epoch = 1;
    entry.wraps = {{founder.id(), crypto::seal(m_keys.first(), founder.box.publicKey).value()}};
    must(entry, founder);
}

protocol::KeyWraps SpaceStory::wraps(const QByteArray& key, const QByteArray& without) const
{
    protocol::KeyWraps wraps;
    for (const auto& member : m_membership.members()) {
        if (member.isActive() && member.id != without)
            wraps.insert(member.id, crypto::seal(key, member.keys.box).value());
    }
    if (const auto& recovery = m_membership.recovery())
        wraps.insert(protocol::recoveryName(), crypto::seal(key, recovery->box).value());
    return wraps;
}

QMap<quint32, QByteArray> SpaceStory::keyring(const QByteArray& box) const
{
    QMap<quint32, QByteArray> keyring;
    for (quint32 epoch = 1; epoch <= m_membership.epoch(); ++epoch)
        keyring.insert(epoch, crypto::seal(key(epoch), box).value());
    return keyring;
}

ChainEntry SpaceStory::admitted(const Computer& by, const Computer& who, Role role)
{
    auto entry = m_membership.next(Kind::Admit, by.id(), kAt);
    entry.keys = who.keys();
    entry.name = "sealed";
    entry.no = m_membership.nextNumber();
    entry.role = role;
    entry.keyring = keyring(who.box.publicKey);
    return entry;
}

ChainEntry SpaceStory::removed(const Computer& by, const Computer& who, quint64 lastCounter)
{
    m_keys.append(crypto::randomBytes(32));
    auto entry = m_membership.next(Kind::Remove, by.id(), kAt);
    entry.device = who.id();
    entry.lastCounter = lastCounter;
    entry.epoch = m_membership.epoch() + 1;
    entry.wraps = wraps(m_keys.last(), who.id());
    return entry;
}

ChainEntry SpaceStory::newEpoch(const Computer& by)
{
    m_keys.append(crypto::randomBytes(32));
    auto entry = m_membership.next(Kind::NewEpoch, by.id(), kAt);
    entry.epoch = m_membership.epoch() + 1;
    entry.wraps = wraps(m_keys.last());
    return entry;
}

ChainEntry SpaceStory::recovery(const Computer& by, const protocol::RecoverySheet& sheet)
{
    auto entry = m_membership.next(Kind::SetRecovery, by.id(), kAt);
    entry.recovery = sheet.keys();
    entry.keyring = keyring(sheet.box().publicKey);
    return entry;
}

ChainEntry SpaceStory::withRole(const Computer& by, const Computer& who, Role role)
{
    auto entry = m_membership.next(Kind::SetRole, by.id(), kAt);
    entry.device = who.id();
    entry.role = role;
    return entry;
}

ChainEntry SpaceStory::succeeded(const Computer& before, const Computer& after, quint64 lastCounter)
{
    auto entry = m_membership.next(Kind::Succeed, before.id(), kAt);
    entry.keys = after.keys();
    entry.name = "sealed";
    entry.no = m_membership.nextNumber();
    entry.lastCounter = lastCounter;
    entry.keyring = keyring(after.box.publicKey);
    return entry;
}

Result<void> SpaceStory::append(const ChainEntry& entry, const Computer& signer)
{
    const auto bytes = protocol::signedEntry(entry, signer.sign.secretKey);
    const auto taken = m_membership.append(bytes);
    if (taken)
        m_entries.append(bytes);
    return taken;
}

void SpaceStory::must(const ChainEntry& entry, const Computer& signer)
{
    if (const auto taken = append(entry, signer); !taken)
        qFatal("the space could not be made: %s", qPrintable(taken.error().detail));
}

}  // namespace kaasa::test
