// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_round.h"

#include "core/protocol/records.h"
#include "core/sql/transaction.h"
#include "core/storage/profile.h"
#include "core/sync/sealer.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::ChainEntry;

constexpr int kMostSent = 200;
constexpr int kMostPage = 1000;
constexpr int kUid = 16;

QCborMap mapOf(const Reply& reply)
{
    return QCborValue::fromCbor(reply.body).toMap();
}

}  // namespace

SyncRound::SyncRound(storage::Profile& profile, Transport& transport)
    : m_profile(profile)
    , m_transport(transport)
    , m_log(profile.database())
{
}

// ---- belonging to a space ----------------------------------------------------------------------

Result<void> SyncRound::begin()
{
    const auto identity = DeviceIdentity::of(m_profile);
    if (!identity)
        return identity.error();
    m_identity = identity.value();
    const auto members = m_log.membership();
    if (!members)
        return members.error();
    m_members = members.value();
    const auto keys = SpaceKeys::of(m_members, *m_identity);
    if (!keys)
        return keys.error();
    m_keys = keys.value();
    enter(m_members.space());
    return {};
}

void SyncRound::enter(const QByteArray& space)
{
    m_server = std::make_unique<ServerSession>(m_profile, m_transport, *m_identity, space);
}

Result<void> SyncRound::found()
{
    if (const auto begun = begin(); !begun)
        return begun;
    if (!m_members.isEmpty())
        return Error{Error::Code::AlreadyExists, u"the profile belongs to a space"_s, {}};
    const auto space = crypto::randomBytes(kUid);
    enter(space);
    const auto wrap = crypto::seal(crypto::randomBytes(SpaceKeys::kKey), m_identity->box.publicKey);
    if (!wrap)
        return wrap.error();
    auto entry = m_members.next(ChainEntry::Kind::Found, m_identity->id(),
                                m_profile.clock().now().toMSecsSinceEpoch());
    entry.space = space;
    entry.keys = m_identity->keys();
    entry.no = 1;
    entry.role = protocol::Role::Admin;
    entry.epoch = 1;
    entry.wraps = {{m_identity->id(), wrap.value()}};
    return extendChain(entry);
}

Result<void> SyncRound::extendChain(const ChainEntry& entry)
{
    const auto bytes = protocol::signedEntry(entry, m_identity->sign.secretKey);
    auto members = m_members;
    if (const auto taken = members.append(bytes); !taken)
        return taken;
    const Question question{.method = "POST", .path = m_server->path(u"chain"_s), .body = bytes};
    const auto sent = entry.n == 0 ? m_server->askAsStranger(question) : m_server->ask(question);
    if (!sent)
        return sent.error();
    m_members = members;
    return keepChain(entry.n, {bytes});
}

Result<void> SyncRound::keepChain(int from, const QList<QByteArray>& entries)
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

Result<void> SyncRound::admit(const protocol::DeviceKeys& keys, protocol::Role role)
{
    if (const auto begun = begin(); !begun)
        return begun;
    if (const auto belongs = checkBelongs(); !belongs)
        return belongs;
    if (const auto read = readChain(); !read)
        return read;
    const auto keyring = m_keys.sealedTo(keys);
    if (!keyring)
        return keyring.error();
    auto entry = m_members.next(ChainEntry::Kind::Admit, m_identity->id(),
                                m_profile.clock().now().toMSecsSinceEpoch());
    entry.keys = keys;
    entry.no = m_members.nextNumber();
    entry.role = role;
    entry.keyring = keyring.value();
    return extendChain(entry);
}

Result<void> SyncRound::join(const QByteArray& space)
{
    if (const auto begun = begin(); !begun)
        return begun;
    if (!m_members.isEmpty() && m_members.space() != space)
        return Error{Error::Code::AlreadyExists, u"the profile belongs to a space"_s, {}};
    enter(space);
    return readChain();
}

Result<void> SyncRound::checkBelongs() const
{
    return m_members.isEmpty()
        ? Error{Error::Code::NotFound, u"the profile belongs to no space"_s, {u"space"_s}}
        : Result<void>();
}

// A chain is only ever taken on: a shorter or another one is refused by its hashes.
Result<void> SyncRound::readChain()
{
    const auto reply
        = m_server->ask({.path = m_server->path(u"chain"_s),
                         .query = {{u"after"_s, QString::number(m_members.length())}}});
    if (!reply)
        return reply.error();
    const int from = m_members.length();
    QList<QByteArray> entries;
    for (const auto& entry : mapOf(reply.value()).value(u"entries"_s).toArray()) {
        entries.append(entry.toByteArray());
        if (const auto taken = m_members.append(entries.last()); !taken)
            return taken;
    }
    if (m_members.space() != m_server->space())
        return Error{Error::Code::Refused, u"the chain of another space"_s, {u"sync.chain"_s}};
    if (!entries.isEmpty()) {
        if (const auto kept = keepChain(from, entries); !kept)
            return kept;
    }
    const auto keys = SpaceKeys::of(m_members, *m_identity);
    if (!keys)
        return keys.error();
    m_keys = keys.value();
    return {};
}

// ---- a round -----------------------------------------------------------------------------------

Result<RoundOutcome> SyncRound::run()
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    if (const auto belongs = checkBelongs(); !belongs)
        return belongs.error();
    if (const auto read = readChain(); !read)
        return read.error();
    RoundOutcome outcome;
    // first what others know, so that clocks are ahead of theirs; then ours
    if (const auto received = receive(outcome); !received)
        return received.error();
    if (const auto sent = send(outcome); !sent)
        return sent.error();
    if (const auto received = receive(outcome); !received)
        return received.error();
    return outcome;
}

Result<void> SyncRound::send(RoundOutcome& outcome)
{
    if (const auto sealed = sealUnsent(m_profile, m_members, m_keys, *m_identity); !sealed)
        return sealed.error();
    while (true) {
        const auto waiting = m_log.unacknowledged(kMostSent);
        if (!waiting)
            return waiting.error();
        if (waiting.value().isEmpty())
            return {};
        QList<QByteArray> records;
        for (const auto& sent : waiting.value())
            records.append(sent.bytes);
        const auto pushed = m_server->ask({.method = "POST",
                                           .path = m_server->path(u"records"_s),
                                           .body = protocol::joinRecords(records),
                                           .type = "application/vnd.kaasa.records"});
        if (!pushed)
            return pushed.error();
        if (const auto noted = m_log.acknowledge(waiting.value().last().counter); !noted)
            return noted;
        outcome.sent += int(records.size());
    }
}

Result<void> SyncRound::receive(RoundOutcome& outcome)
{
    while (true) {
        const auto place = m_log.place();
        if (!place)
            return place.error();
        const auto page
            = m_server->ask({.path = m_server->path(u"records"_s),
                             .query = {{u"after"_s, QString::number(place.value()->seq)},
                                       {u"at"_s, QString::fromLatin1(place.value()->hash.toHex())},
                                       {u"limit"_s, QString::number(kMostPage)}}});
        if (!page)
            return page.error();
        const auto records = protocol::splitRecords(page.value().body, kMostPage);
        if (!records)
            return records.error();
        if (records.value().isEmpty())
            return {};
        const auto taken = Intake(m_profile, m_members, m_keys, m_identity->id())
                               .take(*place.value(), records.value());
        if (!taken)
            return taken.error();
        outcome.acts += taken.value().acts;
        outcome.putAside += taken.value().putAside;
    }
}

}  // namespace kaasa::sync
