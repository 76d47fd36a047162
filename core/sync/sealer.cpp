// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sealer.h"

#include "core/crypto/hash.h"
#include "core/protocol/envelope.h"
#include "core/sql/transaction.h"
#include "core/storage/migrations.h"
#include "core/storage/profile.h"
#include "core/sync/body_codec.h"
#include "core/sync/outbox.h"
#include "core/sync/seat.h"
#include "core/sync/space_log.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::Envelope;

constexpr int kHash = 16;
constexpr qsizetype kBytesAnEnvelope = 256 * 1024;  // of its body, before it is packed (SYNC 2.5)

/// What goes into one envelope.
struct Part {
    QList<Entry> entries;
    bool goesOn = false;  ///< its last act goes on in the next one
};

/// A long act is divided among several, and is one again elsewhere by its stamp.
QList<Part> divided(const QList<Entry>& entries)
{
    QList<Part> parts;
    qsizetype bytes = 0;
    for (const auto& entry : entries) {
        bool isBegun = false;
        for (const auto& change : entry.changes) {
            const auto size = mostBytesOf(change);
            if (parts.isEmpty() || bytes + size > kBytesAnEnvelope) {
                if (isBegun)
                    parts.last().goesOn = true;
                parts.append(Part());
                bytes = 0;
                isBegun = false;
            }
            auto& acts = parts.last().entries;
            if (!isBegun) {
                acts.append(
                    {entry.stamp, entry.device, entry.member, entry.kind, entry.subject, {}});
                bytes += mostBytesOf(entry);
                isBegun = true;
            }
            acts.last().changes.append(change);
            bytes += size;
        }
    }
    return parts;
}

/// Numbers of the chain are shorter than names and known to everybody.
Result<QMap<int, qint64>> seen(SpaceLog& log, const protocol::Membership& members)
{
    const auto taken = log.allTaken();
    if (!taken)
        return taken.error();
    QMap<int, qint64> numbers;
    for (auto each = taken.value().begin(); each != taken.value().end(); ++each) {
        if (const auto* member = members.find(each.key()))
            numbers.insert(member->no, qint64(each->counter));
    }
    return numbers;
}

/// Seals part after part, each bound to the one before.
class Sealer {
public:
    /// `last`: what this computer sealed last; `upTo`: of the outbox, is what it all comes from.
    Sealer(const Seat& seat, QByteArray key, const std::optional<SpaceLog::Sent>& last,
           QMap<int, qint64> seen, qint64 upTo)
        : m_seat(seat)
        , m_key(std::move(key))
        , m_seen(std::move(seen))
        , m_upTo(upTo)
        , m_counter(last ? last->counter : 0)
        , m_previous(last ? crypto::hash(last->bytes, kHash) : QByteArray(kHash, '\0'))
    {
    }

    SpaceLog::Sent seal(const Part& part)
    {
        const auto packed = packBody(encodeBody({storage::latestSchema(), part.entries, m_seen}));
        const auto& members = m_seat.members;
        Envelope envelope{{members.space(), m_seat.identity.id(), ++m_counter, members.epoch(), 0,
                           quint64(m_upTo), m_previous},
                          crypto::randomBytes(Envelope::kNonce),
                          {},
                          {}};
        const auto known
            = Envelope::headerBytes(envelope.header, int(packed.size()) + Envelope::kTag);
        envelope.body = crypto::sealWith(m_key, envelope.nonce, packed, known);
        envelope.signature = crypto::sign(envelope.signedBytes(), m_seat.identity.sign.secretKey);
        const auto bytes = envelope.toBytes();
        m_previous = crypto::hash(bytes, kHash);
        // an act that goes on in the next one counts there
        const auto acts = int(part.entries.size()) - (part.goesOn ? 1 : 0);
        return {m_counter, bytes, acts, part.entries.first().stamp};
    }

    quint64 counter() const { return m_counter; }

private:
    const Seat& m_seat;
    QByteArray m_key;
    QMap<int, qint64> m_seen;
    qint64 m_upTo;
    quint64 m_counter;
    QByteArray m_previous;
};

/// Some of what waits; how many envelopes it became, nothing when nothing waited.
Result<std::optional<int>> sealSome(storage::Profile& profile, const Seat& seat,
                                    const QByteArray& key)
{
    auto transaction = sql::Transaction::begin(profile.database());
    if (!transaction)
        return transaction.error();
    Outbox outbox(profile.database());
    const auto batch = outbox.unsent();
    if (!batch)
        return batch.error();
    const auto upTo = batch.value().upTo;
    if (upTo == 0)
        return std::optional<int>();
    SpaceLog log(profile.database());
    const auto last = log.lastSent();
    const auto counters = seen(log, seat.members);
    if (!last || !counters)
        return last ? counters.error() : last.error();
    Sealer sealer(seat, key, last.value(), counters.value(), upTo);
    const auto parts = divided(batch.value().entries);
    for (const auto& part : parts) {
        if (const auto added = log.addSent(sealer.seal(part)); !added)
            return added.error();
    }
    // of a divided act the last one counts: until then others have not seen all of it
    const auto marked = outbox.markSent(upTo, qint64(std::max<quint64>(sealer.counter(), 1)));
    if (!marked)
        return marked.error();
    const auto committed = transaction.value().commit();
    return committed ? Result<std::optional<int>>(int(parts.size())) : committed.error();
}

}  // namespace

Result<int> sealUnsent(storage::Profile& profile, const Seat& seat)
{
    const auto key = seat.newestKey();
    if (!key)
        return key.error();
    int made = 0;
    while (true) {
        const auto some = sealSome(profile, seat, key.value());
        if (!some)
            return some.error();
        if (!some.value())
            return made;
        made += *some.value();
    }
}

}  // namespace kaasa::sync
