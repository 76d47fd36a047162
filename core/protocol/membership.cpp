// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/membership.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

using Kind = ChainEntry::Kind;

constexpr int kUid = 16;
constexpr int kPublicKey = 32;
constexpr int kWrap = 80;  // a key of 32 bytes in a sealed box

Error refused(const QString& rule)
{
    return {Error::Code::Refused, u"chain: "_s + rule, {rule}};
}

bool areKeys(const DeviceKeys& keys)
{
    return keys.sign.size() == kPublicKey && keys.box.size() == kPublicKey;
}

}  // namespace

Role Member::roleFor(quint64 counter) const
{
    for (const auto& [last, former] : formerRoles) {
        if (counter <= last)
            return former;
    }
    return role;
}

Result<void> Membership::append(const QByteArray& bytes)
{
    const auto entry = readEntry(bytes);
    if (!entry)
        return entry.error();
    if (const auto good = check(entry.value(), bytes); !good)
        return good;
    take(entry.value());
    m_head = entryHash(bytes);
    ++m_length;
    return {};
}

Result<void> Membership::check(const ChainEntry& entry, const QByteArray& bytes) const
{
    if (entry.n != m_length || entry.previous != m_head)
        return Error{Error::Code::ChangedSince, u"chain: another entry stands there"_s, {}};
    if (isEmpty())
        return checkFounding(entry, bytes);
    if (entry.space != m_space)
        return refused(u"space"_s);
    if (isRecovery(entry.author))
        return checkRecovered(entry, bytes);
    const auto* author = find(entry.author);
    const bool mayFollow = entry.kind == Kind::Succeed && mayBeFollowed(entry.author);
    if (!author || !(author->isActive() || mayFollow))
        return refused(u"role"_s);
    if (!isEntrySignedBy(bytes, author->keys.sign))
        return refused(u"signature"_s);
    return checkKind(entry, *author);
}

// Whoever founds a space vouches for herself.
Result<void> Membership::checkFounding(const ChainEntry& entry, const QByteArray& bytes) const
{
    if (entry.kind != Kind::Found || !areKeys(entry.keys) || entry.author != deviceId(entry.keys)
        || entry.no != 1 || entry.role != Role::Admin || entry.recovery != DeviceKeys())
        return refused(u"device"_s);
    if (!isEntrySignedBy(bytes, entry.keys.sign))
        return refused(u"signature"_s);
    if (entry.epoch != 1 || entry.wraps.value(entry.author).size() != kWrap)
        return refused(u"epoch"_s);
    return {};
}

// Whoever holds the sheet lets one computer in, and that one does everything else.
Result<void> Membership::checkRecovered(const ChainEntry& entry, const QByteArray& bytes) const
{
    if (entry.kind != Kind::Admit || entry.role != Role::Admin)
        return refused(u"role"_s);
    if (!isEntrySignedBy(bytes, m_recovery->sign))
        return refused(u"signature"_s);
    return checkNewcomer(entry);
}

bool Membership::isRecovery(const QByteArray& id) const
{
    return m_recovery && id == deviceId(*m_recovery);
}

bool Membership::mayBeFollowed(const QByteArray& id) const
{
    const auto* former = find(id);
    if (!former || former->isActive())
        return former;
    return former->isSucceeded()
        && std::none_of(m_members.begin(), m_members.end(), [former](const Member& member) {
               return member.line == former->line && member.isRemoved();
           });
}

Result<void> Membership::checkKind(const ChainEntry& entry, const Member& author) const
{
    const bool isAdmin = author.role == Role::Admin;
    const auto* about = entry.device.isEmpty() ? nullptr : find(entry.device);
    switch (entry.kind) {
    case Kind::Found:
        return refused(u"role"_s);
    case Kind::Admit:
        return isAdmin ? checkNewcomer(entry) : refused(u"role"_s);
    case Kind::Remove:
        // whoever leaves by herself needs nobody's leave
        if (!isAdmin && entry.device != author.id)
            return refused(u"role"_s);
        if (!about || !about->isActive())
            return refused(u"device"_s);
        if (isLastAdmin(entry.device))
            return refused(u"last_admin"_s);
        return checkNewKey(entry, entry.device);
    case Kind::SetRole:
        if (!isAdmin)
            return refused(u"role"_s);
        if (!about || !about->isActive())
            return refused(u"device"_s);
        if (entry.role != Role::Admin && isLastAdmin(entry.device))
            return refused(u"last_admin"_s);
        return {};
    case Kind::NewEpoch:
        return isAdmin ? checkNewKey(entry, {}) : refused(u"role"_s);
    case Kind::Succeed:
        return checkNewcomer(entry);
    case Kind::MinSchema:
    case Kind::ServerMove:
        return isAdmin ? Result<void>() : refused(u"role"_s);
    case Kind::SetRecovery:
        if (!isAdmin)
            return refused(u"role"_s);
        if (!areKeys(entry.recovery))
            return refused(u"device"_s);
        return checkKeyring(entry);
    }
    return refused(u"kind"_s);
}

Result<void> Membership::checkNewcomer(const ChainEntry& entry) const
{
    const auto id = deviceId(entry.keys);
    if (!areKeys(entry.keys) || find(id) || isRecovery(id) || entry.no != nextNumber())
        return refused(u"device"_s);
    return checkKeyring(entry);
}

// Everybody who stays must be able to read on, and nobody else.
Result<void> Membership::checkNewKey(const ChainEntry& entry, const QByteArray& leaving) const
{
    if (entry.epoch != m_epoch + 1)
        return refused(u"epoch"_s);
    QList<QByteArray> readers;
    for (const auto& member : m_members) {
        if (member.isActive() && member.id != leaving)
            readers.append(member.id);
    }
    if (m_recovery)
        readers.append(recoveryName());
    std::sort(readers.begin(), readers.end());
    if (entry.wraps.keys() != readers)
        return refused(u"epoch"_s);
    const bool sealed = std::all_of(entry.wraps.begin(), entry.wraps.end(),
                                    [](const auto& wrap) { return wrap.size() == kWrap; });
    return sealed ? Result<void>() : refused(u"epoch"_s);
}

Result<void> Membership::checkKeyring(const ChainEntry& entry) const
{
    for (quint32 epoch = 1; epoch <= m_epoch; ++epoch) {
        if (entry.keyring.value(epoch).size() != kWrap)
            return refused(u"epoch"_s);
    }
    return entry.keyring.size() == qsizetype(m_epoch) ? Result<void>() : refused(u"epoch"_s);
}

bool Membership::isLastAdmin(const QByteArray& id) const
{
    return std::none_of(m_members.begin(), m_members.end(), [&id](const Member& member) {
        return member.isActive() && member.role == Role::Admin && member.id != id;
    });
}

void Membership::take(const ChainEntry& entry)
{
    switch (entry.kind) {
    case Kind::Found:
        m_space = entry.space;
        m_epoch = 1;
        m_wraps[1] = entry.wraps;
        m_members.append({.no = 1,
                          .id = entry.author,
                          .keys = entry.keys,
                          .role = Role::Admin,
                          .name = entry.name,
                          .nameEpoch = 1,
                          .line = 1});
        break;
    case Kind::Admit:
    case Kind::Succeed:
        takeNewMember(entry);
        break;
    case Kind::Remove:
        member(entry.device).lastCounter = entry.lastCounter;
        member(entry.device).leftAt = entry.n;
        m_epoch = entry.epoch;
        m_wraps[m_epoch] = entry.wraps;
        break;
    case Kind::SetRole:
        member(entry.device).formerRoles.append({entry.lastCounter, member(entry.device).role});
        member(entry.device).role = entry.role;
        break;
    case Kind::NewEpoch:
        m_epoch = entry.epoch;
        m_wraps[m_epoch] = entry.wraps;
        break;
    case Kind::MinSchema:
        m_minSchema = std::max(m_minSchema, entry.schema);
        break;
    case Kind::ServerMove:
        break;
    case Kind::SetRecovery:
        m_recovery = entry.recovery;
        for (auto key = entry.keyring.begin(); key != entry.keyring.end(); ++key)
            m_wraps[key.key()].insert(recoveryName(), key.value());
        break;
    }
}

void Membership::takeNewMember(const ChainEntry& entry)
{
    Member made{.no = entry.no,
                .id = deviceId(entry.keys),
                .keys = entry.keys,
                .role = entry.role,
                .name = entry.name,
                .nameEpoch = m_epoch,
                .line = entry.no};
    if (entry.kind == Kind::Succeed) {
        auto& before = member(entry.author);
        made.line = before.line;
        // whatever the one that came last in this line may do today
        for (const auto& each : std::as_const(m_members)) {
            if (each.line == before.line)
                made.role = each.role;
        }
        if (before.isActive()) {
            before.lastCounter = entry.lastCounter;
            before.heir = entry.no;
        }
    }
    for (auto key = entry.keyring.begin(); key != entry.keyring.end(); ++key)
        m_wraps[key.key()].insert(made.id, key.value());
    m_members.append(made);
}

const Member* Membership::find(const QByteArray& id) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&id](const Member& member) { return member.id == id; });
    return found == m_members.end() ? nullptr : &*found;
}

const Member* Membership::find(int no) const
{
    return no >= 1 && no <= m_members.size() ? &m_members[no - 1] : nullptr;
}

Member& Membership::member(const QByteArray& id)
{
    const auto* found = find(id);
    Q_ASSERT(found);
    return m_members[found->no - 1];
}

QByteArray Membership::wrapFor(quint32 epoch, const QByteArray& name) const
{
    return m_wraps.value(epoch).value(name);
}

ChainEntry Membership::next(Kind kind, const QByteArray& author, qint64 at) const
{
    ChainEntry entry;
    entry.space = m_space;
    entry.n = m_length;
    entry.previous = m_head;
    entry.author = author;
    entry.at = at;
    entry.kind = kind;
    return entry;
}

}  // namespace kaasa::protocol
