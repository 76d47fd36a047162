// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_round.h"

#include "core/protocol/records.h"
#include "core/sql/transaction.h"
#include "core/storage/adoption.h"
#include "core/storage/profile.h"
#include "core/storage/restamping.h"
#include "core/sync/healing.h"
#include "core/sync/member_names.h"
#include "core/sync/removal.h"
#include "core/sync/role_scope.h"
#include "core/sync/sealer.h"
#include "core/sync/succession.h"
#include "core/sync/waiting_values.h"

#include <QCborArray>
#include <QElapsedTimer>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::ChainEntry;

constexpr int kMostSent = 200;
constexpr qsizetype kMostBytesSent = 3 * 1024 * 1024;  // the server takes 4 MiB
constexpr int kMostPage = 1000;
constexpr int kUid = 16;
constexpr qint64 kClockSlackMs = 10'000;  // clocks that differ by less count as alike (SYNC 2.2)

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
    // what was begun before the way was cut
    const auto renewed = goOnAsHeir(m_profile, m_members);
    if (!renewed)
        return renewed.error();
    if (renewed.value()) {
        m_isRenewed = true;
        return begin();
    }
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
    if (const auto adopted = storage::adoptForeignWrites(m_profile); !adopted)
        return adopted;
    const auto space = crypto::randomBytes(kUid);
    enter(space);
    const auto key = crypto::randomBytes(SpaceKeys::kKey);
    const auto wrap = crypto::seal(key, m_identity->box.publicKey);
    if (!wrap)
        return wrap.error();
    auto entry = nextEntry(ChainEntry::Kind::Found);
    entry.space = space;
    entry.keys = m_identity->keys();
    entry.name = sealedName(QSysInfo::machineHostName(), key);
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
        return Error{Error::Code::Refused,
                     taken.error().detail,
                     {u"sync."_s + taken.error().arguments.value(0)}};
    const Question question{.method = "POST", .path = m_server->path(u"chain"_s), .body = bytes};
    const auto sent = entry.n == 0 ? m_server->askAsStranger(question) : m_server->ask(question);
    if (!sent)
        return sent.error();
    m_members = members;
    return entry.n == 0 ? keepFounding(bytes) : keepChain(entry.n, {bytes});
}

// All that is here so far goes to the others as a snapshot, act by act from now on.
Result<void> SyncRound::keepFounding(const QByteArray& bytes)
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

// ---- coming in ---------------------------------------------------------------------------------

Result<void> SyncRound::join(const QByteArray& space, int length, const QByteArray& head)
{
    if (const auto begun = begin(); !begun)
        return begun;
    if (!m_members.isEmpty() && m_members.space() != space)
        return Error{Error::Code::AlreadyExists, u"the profile belongs to a space"_s, {}};
    enter(space);
    m_expected = {length, head};
    return readChain();
}

// For all but the first steps: this computer is in a space, and knows its members of today.
Result<void> SyncRound::meet()
{
    if (const auto begun = begin(); !begun)
        return begun;
    if (const auto belongs = checkBelongs(); !belongs)
        return belongs;
    auto read = readChain();
    // the server does not know this computer any more: it lost its admission, or everything
    if (!read && m_server->refusal().code == u"not_found") {
        if (const auto relayed = Healing(m_profile, *m_server, m_members).relayChain(); !relayed)
            return relayed;
        read = readChain();
    }
    if (!read)
        return read;
    const auto* self = m_members.find(m_identity->id());
    if (self && self->isRemoved())
        return sync::removed();
    return self && self->isSucceeded() ? goOnUnderNewKeys() : Result<void>();
}

// Drawn before the server is asked: were the answer lost, the same keys would go there again.
Result<void> SyncRound::goOnUnderNewKeys()
{
    const auto heir = DeviceIdentity::drawHeir(m_profile);
    if (!heir)
        return heir.error();
    if (!m_members.find(heir.value().id())) {
        if (const auto announced = announce(heir.value()); !announced)
            return announced;
    }
    return begin();
}

Result<void> SyncRound::announce(const DeviceIdentity& heir)
{
    // removed, or so long succeeded that the keys have changed: only an invitation helps
    const bool isOut
        = m_keys.key(m_members.epoch()).isEmpty() || !m_members.mayBeFollowed(m_identity->id());
    if (isOut)
        return Error{Error::Code::Refused, u"no member any more"_s, {u"sync.revoked"_s}};
    const auto keyring = m_keys.sealedTo(heir.keys());
    const auto counter = ownCounterThere();
    if (!keyring || !counter)
        return keyring ? counter.error() : keyring.error();
    auto entry = nextEntry(ChainEntry::Kind::Succeed);
    entry.keys = heir.keys();
    entry.name = sealedName(QSysInfo::machineHostName(), m_keys.key(m_members.epoch()));
    entry.no = m_members.nextNumber();
    entry.keyring = keyring.value();
    entry.lastCounter = counter.value();
    return extendChain(entry);
}

// How far the server knows this computer's numbers; whoever was succeeded is not asked any more.
Result<quint64> SyncRound::ownCounterThere()
{
    const auto* self = m_members.find(m_identity->id());
    return self->lastCounter ? Result<quint64>(*self->lastCounter) : counterThere(*self);
}

Result<quint64> SyncRound::counterThere(const protocol::Member& member)
{
    const auto heads = m_server->ask({.path = m_server->path(u"heads"_s)});
    if (!heads)
        return heads.error();
    const auto devices = heads.value().fields().value(u"devices"_s).toMap();
    return quint64(devices.value(member.no).toArray().at(0).toInteger());
}

// From now on nothing is done here that the others would drop.
Result<void> SyncRound::keepScope()
{
    const auto* self = m_members.find(m_identity->id());
    const auto known = storage::writeScope(m_profile.database());
    if (!known || !self)
        return known ? Result<void>() : Result<void>(known.error());
    const auto scope = scopeOf(self->role);
    return scope == known.value() ? Result<void>()
                                  : storage::setWriteScope(m_profile.database(), scope);
}

bool SyncRound::maySnapshot() const
{
    const auto* self = m_members.find(m_identity->id());
    return self && scopeOf(self->role) == storage::WriteScope::Everything;
}

bool SyncRound::maySend() const
{
    const auto* self = m_members.find(m_identity->id());
    return self && scopeOf(self->role) != storage::WriteScope::Nothing;
}

Result<void> SyncRound::alignClock(RoundOutcome& outcome)
{
    QElapsedTimer timer;
    timer.start();
    const auto hello = m_transport.ask({.path = u"/v1/hello"_s});
    if (!hello)
        return hello.error();
    const auto theirs = hello.value().fields().value(u"time"_s).toInteger();
    if (hello.value().status != 200 || theirs <= 0)
        return unreachable();
    outcome.answerMs = int(timer.elapsed());
    outcome.aheadMs = m_profile.clock().now().toMSecsSinceEpoch() - outcome.answerMs / 2 - theirs;
    const auto latest = QDateTime::fromMSecsSinceEpoch(theirs + kClockSlackMs, Qt::UTC);
    const auto moved = storage::restampUnsent(m_profile, latest);
    return moved ? Result<void>() : Result<void>(moved.error());
}

Result<void> SyncRound::heal(RoundOutcome& outcome)
{
    outcome.healed = true;
    Healing healing(m_profile, *m_server, m_members);
    if (const auto relayed = healing.relayChain(); !relayed)
        return relayed;
    if (const auto found = healing.findPlace(); !found)
        return found;
    if (const auto relayed = healing.relayRecords(m_identity->id()); !relayed)
        return relayed;
    const auto lacking = healing.lacksSnapshot();
    if (!lacking)
        return lacking.error();
    if (!lacking.value() || !maySnapshot())
        return {};
    if (const auto due = m_log.setSnapshotDue(true); !due)
        return due;
    return snapshots().giveIfDue();
}

SnapshotExchange SyncRound::snapshots()
{
    return SnapshotExchange(m_profile, *m_server, m_members, m_keys, *m_identity);
}

ChainEntry SyncRound::nextEntry(ChainEntry::Kind kind) const
{
    return m_members.next(kind, m_identity->id(), m_profile.clock().now().toMSecsSinceEpoch());
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
    // shorter than what is known here: it came back from an old copy
    if (reply.value().fields().value(u"length"_s).toInteger() < m_members.length()) {
        if (const auto relayed = Healing(m_profile, *m_server, m_members).relayChain(); !relayed)
            return relayed;
    }
    const int from = m_members.length();
    QList<QByteArray> entries;
    for (const auto& entry : reply.value().fields().value(u"entries"_s).toArray()) {
        entries.append(entry.toByteArray());
        if (const auto taken = m_members.append(entries.last()); !taken)
            return taken;
        if (m_expected && m_members.length() == m_expected->length
            && m_members.head() != m_expected->head)
            return Error{
                Error::Code::Refused, u"another chain than the invitation's"_s, {u"sync.chain"_s}};
    }
    if (m_expected && m_members.length() < m_expected->length)
        return Error{
            Error::Code::Refused, u"a shorter chain than the invitation's"_s, {u"sync.chain"_s}};
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
    return keepScope();
}

// ---- a round -----------------------------------------------------------------------------------

Result<RoundOutcome> SyncRound::run()
{
    if (const auto ready = meet(); !ready)
        return ready.error();
    if (const auto taken = takeUpWaiting(m_profile); !taken)
        return taken.error();
    auto outcome = exchange();
    if (!outcome && isOvertaken(outcome.error())) {
        if (const auto renewed = goOnUnderNewKeys(); !renewed)
            return renewed.error();
        outcome = exchange();
    }
    if (outcome)
        outcome.value().renewed = m_isRenewed;
    return outcome;
}

Result<RoundOutcome> SyncRound::exchange()
{
    if (const auto adopted = storage::adoptForeignWrites(m_profile); !adopted)
        return adopted.error();
    RoundOutcome outcome;
    if (const auto aligned = alignClock(outcome); !aligned)
        return aligned.error();
    auto snapshots = this->snapshots();
    if (const auto given = snapshots.giveIfDue(); !given)
        return given.error();
    if (const auto taken = snapshots.takeIfNew(); !taken)
        return taken.error();
    if (const auto admitted = admitAnswered(outcome); !admitted)
        return admitted.error();
    // sealed before anything comes in: an envelope tells what its author knew when it was written
    if (const auto sealed = sealUnsent(m_profile, m_members, m_keys, *m_identity); !sealed)
        return sealed.error();
    if (const auto received = receive(outcome); !received)
        return received.error();
    if (const auto sent = send(outcome); !sent)
        return sent.error();
    if (const auto received = receive(outcome); !received)
        return received.error();
    return outcome;
}

Result<bool> SyncRound::awaitNews(int seconds)
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    if (const auto belongs = checkBelongs(); !belongs)
        return belongs.error();
    const auto place = m_log.place();
    if (!place)
        return place.error();
    auto question = pageAfter(*place.value());
    question.query.insert(u"limit"_s, u"1"_s);
    question.query.insert(u"wait"_s, QString::number(seconds));
    const auto page = m_server->ask(question);
    if (!page
        && (m_server->refusal().code == u"history_diverged"
            || m_server->refusal().code == u"succeeded" || m_server->refusal().code == u"revoked"))
        return true;
    return page ? Result<bool>(!page.value().body.isEmpty()) : page.error();
}

Question SyncRound::pageAfter(const SpaceLog::Place& place) const
{
    return {.path = m_server->path(u"records"_s),
            .query = {{u"after"_s, QString::number(place.seq)},
                      {u"at"_s, QString::fromLatin1(place.hash.toHex())},
                      {u"limit"_s, QString::number(kMostPage)}}};
}

Result<void> SyncRound::send(RoundOutcome& outcome)
{
    if (!maySend())
        return {};
    if (const auto sealed = sealUnsent(m_profile, m_members, m_keys, *m_identity); !sealed)
        return sealed.error();
    while (true) {
        const auto waiting = m_log.unacknowledged(kMostSent);
        if (!waiting)
            return waiting.error();
        if (waiting.value().isEmpty())
            return {};
        QList<QByteArray> records;
        qsizetype bytes = 0;
        quint64 last = 0;
        for (const auto& sent : waiting.value()) {
            bytes += sent.bytes.size();
            if (!records.isEmpty() && bytes > kMostBytesSent)
                break;
            records.append(sent.bytes);
            last = sent.counter;
        }
        const auto pushed = m_server->ask({.method = "POST",
                                           .path = m_server->path(u"records"_s),
                                           .body = protocol::joinRecords(records),
                                           .type = "application/vnd.kaasa.records"});
        if (!pushed)
            return pushed.error();
        if (const auto noted = m_log.acknowledge(last); !noted)
            return noted;
        outcome.sent += int(records.size());
    }
}

// The hash over the whole log is the server's word on what it holds and in which order. Where a
// page does not lead to it, everything since the beginning is fetched again, in another round.
Result<void> SyncRound::checkAgainstHead(const SpaceLog::Place& from, const SpaceLog::Place& place,
                                         const Reply& page, const QList<QByteArray>& records)
{
    const auto left = page.headers.value("Kaasa-Head").toLongLong() - place.seq - records.size();
    if (left > 0)
        return {};  // there are more pages
    auto hash = place.hash;
    for (const auto& record : records)
        hash = protocol::nextLogHash(hash, record);
    if (left == 0 && hash.toHex() == page.headers.value("Kaasa-Head-Hash"))
        return {};
    if (const auto back = m_log.goBack(from); !back)
        return back;
    return Error{Error::Code::Refused, u"the log does not lead to its head"_s, {u"sync.log"_s}};
}

Result<void> SyncRound::receive(RoundOutcome& outcome)
{
    const auto from = m_log.place();
    if (!from)
        return from.error();
    while (true) {
        const auto place = m_log.place();
        if (!place)
            return place.error();
        const auto page = m_server->ask(pageAfter(*place.value()));
        if (!page && !outcome.healed && m_server->refusal().code == u"history_diverged") {
            if (const auto healed = heal(outcome); !healed)
                return healed;
            continue;
        }
        if (!page)
            return page.error();
        const auto records = protocol::splitRecords(page.value().body, kMostPage);
        if (!records)
            return records.error();
        if (const auto checked
            = checkAgainstHead(*from.value(), *place.value(), page.value(), records.value());
            !checked)
            return checked;
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
