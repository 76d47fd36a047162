// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/space_session.h"

#include "core/sql/transaction.h"
#include "core/storage/adoption.h"
#include "core/storage/profile.h"
#include "core/sync/healing.h"
#include "core/sync/member_names.h"
#include "core/sync/removal.h"
#include "core/sync/succession.h"

#include <QCborArray>
#include <QCborMap>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::ChainEntry;

Error anotherChain(const QString& how)
{
    return {Error::Code::Refused, how, {u"sync.chain"_s}};
}

}  // namespace

SpaceSession::SpaceSession(storage::Profile& profile, Transport& transport)
    : m_profile(profile)
    , m_transport(transport)
    , m_log(profile.database())
{
}

// ---- where this computer stands ----------------------------------------------------------------

Result<void> SpaceSession::begin()
{
    auto seat = Seat::of(m_profile);
    if (!seat)
        return seat.error();
    // what was begun before the way was cut
    const auto renewed = goOnAsHeir(m_profile, seat.value().members);
    if (!renewed)
        return renewed.error();
    if (renewed.value()) {
        m_isRenewed = true;
        return begin();
    }
    m_seat = std::move(seat).value();
    enter(m_seat.members.space());
    return {};
}

void SpaceSession::enter(const QByteArray& space)
{
    m_server = std::make_unique<ServerSession>(m_profile, m_transport, m_seat.identity, space);
}

Result<void> SpaceSession::beginInSpace()
{
    if (const auto begun = begin(); !begun)
        return begun;
    return m_seat.members.isEmpty()
        ? Error{Error::Code::NotFound, u"the profile belongs to no space"_s, {u"space"_s}}
        : Result<void>();
}

Result<void> SpaceSession::hear()
{
    if (const auto begun = beginInSpace(); !begun)
        return begun;
    auto read = readChain();
    // the server does not know this computer any more: it lost its admission, or everything
    if (!read && m_server->refusal().code == u"not_found") {
        if (const auto relayed = Healing(m_profile, *m_server, m_seat.members).relayChain();
            !relayed)
            return relayed;
        read = readChain();
    }
    return read;
}

Result<void> SpaceSession::meet()
{
    if (const auto heard = hear(); !heard)
        return heard;
    const auto* self = m_seat.self();
    if (self && self->isRemoved())
        return sync::removed();
    return self && self->isSucceeded() ? goOnUnderNewKeys() : Result<void>();
}

Result<void> SpaceSession::keepScope()
{
    const auto known = storage::writeScope(m_profile.database());
    if (!known || !m_seat.self())
        return known ? Result<void>() : Result<void>(known.error());
    return m_seat.scope() == known.value()
        ? Result<void>()
        : storage::setWriteScope(m_profile.database(), m_seat.scope());
}

Result<quint64> SpaceSession::counterThere(const protocol::Member& member)
{
    const auto heads = m_server->ask({.path = m_server->path(u"heads"_s)});
    if (!heads)
        return heads.error();
    const auto devices = heads.value().fields().value(u"devices"_s).toMap();
    return quint64(devices.value(member.no).toArray().at(0).toInteger());
}

// ---- the chain ---------------------------------------------------------------------------------

Result<void> SpaceSession::readChain(const std::optional<ChainPlace>& expected)
{
    auto& members = m_seat.members;
    const auto reply = m_server->ask({.path = m_server->path(u"chain"_s),
                                      .query = {{u"after"_s, QString::number(members.length())}}});
    if (!reply)
        return reply.error();
    // shorter than what is known here: it came back from an old copy
    if (reply.value().fields().value(u"length"_s).toInteger() < members.length()) {
        if (const auto relayed = Healing(m_profile, *m_server, members).relayChain(); !relayed)
            return relayed;
    }
    const int from = members.length();
    QList<QByteArray> entries;
    for (const auto& entry : reply.value().fields().value(u"entries"_s).toArray()) {
        entries.append(entry.toByteArray());
        if (const auto taken = members.append(entries.last()); !taken)
            return taken;
        if (expected && members.length() == expected->length && members.head() != expected->head)
            return anotherChain(u"another chain than the invitation's"_s);
    }
    if (expected && members.length() < expected->length)
        return anotherChain(u"a shorter chain than the invitation's"_s);
    if (members.space() != m_server->space())
        return anotherChain(u"the chain of another space"_s);
    if (!entries.isEmpty()) {
        if (const auto kept = keepChain(from, entries); !kept)
            return kept;
    }
    const auto keys = SpaceKeys::of(members, m_seat.identity);
    if (!keys)
        return keys.error();
    m_seat.keys = keys.value();
    return keepScope();
}

ChainEntry SpaceSession::nextEntry(ChainEntry::Kind kind) const
{
    return m_seat.members.next(kind, m_seat.identity.id(),
                               m_profile.clock().now().toMSecsSinceEpoch());
}

Result<void> SpaceSession::extendChain(const ChainEntry& entry)
{
    const auto bytes = protocol::signedEntry(entry, m_seat.identity.sign.secretKey);
    auto members = m_seat.members;
    if (const auto taken = members.append(bytes); !taken)
        return Error{Error::Code::Refused,
                     taken.error().detail,
                     {u"sync."_s + taken.error().arguments.value(0)}};
    const Question question{.method = "POST", .path = m_server->path(u"chain"_s), .body = bytes};
    const auto sent = entry.n == 0 ? m_server->askAsStranger(question) : m_server->ask(question);
    if (!sent)
        return sent.error();
    m_seat.members = members;
    return entry.n == 0 ? keepFounding(bytes) : keepChain(entry.n, {bytes});
}

// All that is here so far goes to the others as a snapshot, act by act from now on.
Result<void> SpaceSession::keepFounding(const QByteArray& bytes)
{
    return storage::stampForFounding(m_profile, [&]() -> Result<void> {
        if (const auto entered = m_log.enter(m_server->space()); !entered)
            return entered;
        if (const auto kept = m_log.addToChain(0, bytes); !kept)
            return kept;
        if (const auto due = m_log.setSnapshotDue(true); !due)
            return due;
        return m_log.setBegun();
    });
}

Result<void> SpaceSession::keepChain(int from, const QList<QByteArray>& entries)
{
    auto transaction = sql::Transaction::begin(m_profile.database());
    if (!transaction)
        return transaction.error();
    if (from == 0) {
        if (const auto entered = m_log.enter(m_server->space()); !entered)
            return entered;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const auto kept = m_log.addToChain(from + int(i), entries[i]); !kept)
            return kept;
    }
    return transaction.value().commit();
}

// ---- succession --------------------------------------------------------------------------------

// Drawn before the server is asked: were the answer lost, the same keys would go there again.
Result<void> SpaceSession::goOnUnderNewKeys()
{
    const auto heir = DeviceIdentity::drawHeir(m_profile);
    if (!heir)
        return heir.error();
    if (!m_seat.members.find(heir.value().id())) {
        if (const auto announced = announce(heir.value()); !announced)
            return announced;
    }
    return begin();
}

Result<void> SpaceSession::announce(const DeviceIdentity& heir)
{
    // removed, or so long succeeded that the keys have changed: only an invitation helps
    const auto key = m_seat.newestKey();
    if (!key || !m_seat.members.mayBeFollowed(m_seat.identity.id()))
        return Error{Error::Code::Refused, u"no member any more"_s, {u"sync.revoked"_s}};
    const auto keyring = m_seat.keys.sealedTo(heir.keys());
    const auto counter = ownCounterThere();
    if (!keyring || !counter)
        return keyring ? counter.error() : keyring.error();
    auto entry = nextEntry(ChainEntry::Kind::Succeed);
    entry.keys = heir.keys();
    entry.name = sealedName(QSysInfo::machineHostName(), key.value());
    entry.no = m_seat.members.nextNumber();
    entry.keyring = keyring.value();
    entry.lastCounter = counter.value();
    return extendChain(entry);
}

// How far the server knows this computer's numbers; whoever was succeeded is not asked any more.
Result<quint64> SpaceSession::ownCounterThere()
{
    const auto* self = m_seat.self();
    return self->lastCounter ? Result<quint64>(*self->lastCounter) : counterThere(*self);
}

}  // namespace kaasa::sync
