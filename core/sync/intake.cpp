// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/intake.h"

#include "core/crypto/hash.h"
#include "core/crypto/keys.h"
#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "core/sql/transaction.h"
#include "core/storage/person_indexer.h"
#include "core/storage/profile.h"
#include "core/sync/body_codec.h"
#include "core/sync/role_scope.h"
#include "core/sync/succession.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kHash = 16;
// What is written at once: some milliseconds, for the door waits meanwhile.
constexpr int kChangesAtOnce = 500;

}  // namespace

struct Intake::Opened {
    protocol::Envelope envelope;
    Body body;                ///< without the acts that are beyond its author's role
    qsizetype forbidden = 0;  ///< how many those were
};

Intake::Intake(storage::Profile& profile, const Seat& seat)
    : m_profile(profile)
    , m_seat(seat)
    , m_own(seat.identity.id())
    , m_log(profile.database())
{
}

Result<Intake::Taken> Intake::take(SpaceLog::Place place, const QList<QByteArray>& records)
{
    Taken taken;
    const auto done = inSlices(
        records,
        [&](const QByteArray& bytes) {
            place.hash = protocol::nextLogHash(place.hash, bytes);
            ++place.seq;
            return takeOne(bytes, taken);
        },
        [&] { return m_log.setRead(place.seq, place.hash); });
    return done ? Result<Taken>(taken) : done.error();
}

Result<Intake::Taken> Intake::takeFromFile(const QList<QByteArray>& records)
{
    Taken taken;
    const auto done = inSlices(
        records,
        [&](const QByteArray& bytes) -> Result<void> {
            const auto next = isNext(bytes, taken);
            if (!next)
                return next.error();
            return next.value() ? takeOne(bytes, taken) : Result<void>();
        },
        [] { return Result<void>(); });
    return done ? Result<Taken>(taken) : done.error();
}

Result<void> Intake::inSlices(QList<QByteArray> records,
                              const std::function<Result<void>(const QByteArray&)>& take,
                              const std::function<Result<void>()>& end)
{
    while (!records.isEmpty()) {
        auto transaction = sql::Transaction::begin(m_profile.database());
        if (!transaction)
            return transaction.error();
        m_changes = 0;
        m_merge.emplace(m_profile);
        while (!records.isEmpty() && m_changes < kChangesAtOnce) {
            if (const auto taken = take(records.takeFirst()); !taken)
                return taken;
        }
        if (const auto indexed = storage::PersonIndexer(m_profile.database()).updateDirty();
            !indexed)
            return indexed.error();
        if (const auto ended = end(); !ended)
            return ended;
        if (const auto committed = transaction.value().commit(); !committed)
            return committed;
    }
    return {};
}

// What is no envelope at all is put aside like one that the server sends.
Result<bool> Intake::isNext(const QByteArray& bytes, Taken& taken)
{
    const auto envelope = protocol::Envelope::fromBytes(bytes);
    if (!envelope)
        return true;
    const auto& header = envelope.value().header;
    if (header.device == m_own)
        return false;
    const auto before = m_log.taken(header.device);
    if (!before)
        return before.error();
    if (header.counter > before.value().counter + 1)
        ++taken.missing;
    return header.counter == before.value().counter + 1;
}

Result<void> Intake::takeOne(const QByteArray& bytes, Taken& taken)
{
    const auto envelope = protocol::Envelope::fromBytes(bytes);
    if (!envelope)
        return putAside(PutAside::NotAnEnvelope, {}, 0, bytes, taken);
    const auto& header = envelope.value().header;
    if (header.device == m_own)
        return takeOwn(envelope.value(), bytes, taken);
    const auto before = m_log.taken(header.device);
    if (!before)
        return before.error();
    if (header.counter <= before.value().counter)
        return {};  // a healed server gives again what it had
    const auto hash = crypto::hash(bytes, kHash);
    if (header.counter != before.value().counter + 1 || header.previous != before.value().hash)
        return putAside(PutAside::Gap, header.device, header.counter, bytes, taken);
    Opened opened;
    const auto why = open(bytes, opened);
    // whoever is no member has no row of counters here, and gets none
    if (why == PutAside::UnknownAuthor || why == PutAside::WrongSignature)
        return putAside(*why, header.device, header.counter, bytes, taken);
    if (const auto set = m_log.setTaken(header.device, {header.counter, hash}); !set)
        return set;
    if (const auto kept = m_log.keepForeign(header.device, header.counter, bytes); !kept)
        return kept;
    if (why)
        return putAside(*why, header.device, header.counter, bytes, taken);
    // a server that held it back, or damaged it, has given it after all
    if (const auto forgotten = m_log.forgetAside(header.device, header.counter); !forgotten)
        return forgotten;
    m_merge->cameIn(header.counter, seenBy(opened.body));
    for (const auto& entry : opened.body.entries) {
        if (const auto applied = m_merge->apply(entry); !applied)
            return applied;
        m_changes += int(entry.changes.size());
        ++taken.acts;
    }
    return opened.forbidden == 0
        ? Result<void>()
        : putAside(PutAside::RoleForbids, header.device, header.counter, bytes, taken);
}

// The server tells what it has of this computer's. Other bytes under the same number, with the same
// signature, can only come from somebody who has its keys.
Result<void> Intake::takeOwn(const protocol::Envelope& envelope, const QByteArray& bytes,
                             Taken& taken)
{
    const auto counter = envelope.header.counter;
    const auto sent = m_log.sent(counter);
    if (!sent)
        return sent.error();
    if (sent.value() && sent.value()->bytes == bytes)
        return m_log.acknowledge(counter);
    const auto* self = m_seat.self();
    if (!self || !crypto::isSignedBy(envelope.signature, envelope.signedBytes(), self->keys.sign))
        return putAside(PutAside::WrongSignature, m_own, counter, bytes, taken);
    return overtaken();
}

QMap<QByteArray, quint64> Intake::seenBy(const Body& body) const
{
    QMap<QByteArray, quint64> seen;
    for (auto each = body.seen.begin(); each != body.seen.end(); ++each) {
        if (const auto* member = m_seat.members.find(each.key()))
            seen.insert(member->id, quint64(each.value()));
    }
    return seen;
}

std::optional<PutAside> Intake::open(const QByteArray& bytes, Opened& opened) const
{
    opened.envelope = protocol::Envelope::fromBytes(bytes).value();
    const auto& header = opened.envelope.header;
    const auto* author = m_seat.members.find(header.device);
    if (!author || header.space != m_seat.members.space())
        return PutAside::UnknownAuthor;
    if (!crypto::isSignedBy(opened.envelope.signature, opened.envelope.signedBytes(),
                            author->keys.sign))
        return PutAside::WrongSignature;
    if (author->lastCounter && header.counter > *author->lastCounter)
        return PutAside::AfterRemoval;
    const auto scope = scopeOf(author->roleFor(header.counter));
    if (scope == storage::WriteScope::Nothing)
        return PutAside::RoleForbids;
    const auto key = m_seat.keys.key(header.epoch);
    if (key.isEmpty())
        return PutAside::NoKey;
    const auto known = protocol::Envelope::headerBytes(header, int(opened.envelope.body.size()));
    const auto packed = crypto::openWith(key, opened.envelope.nonce, opened.envelope.body, known);
    if (!packed)
        return PutAside::DoesNotOpen;
    const auto cbor = unpackBody(packed.value());
    auto body = cbor ? decodeBody(cbor.value(), header.device) : Result<Body>(cbor.error());
    if (!body)
        return PutAside::NotUnderstood;
    opened.body = std::move(body).value();
    opened.forbidden = opened.body.entries.removeIf(
        [scope](const Entry& entry) { return !isWithin(scope, entry); });
    return std::nullopt;
}

Result<void> Intake::putAside(PutAside why, const QByteArray& device, quint64 counter,
                              const QByteArray& bytes, Taken& taken)
{
    ++taken.putAside;
    return m_log.quarantine(device, counter, codeOf(why), bytes);
}

}  // namespace kaasa::sync
