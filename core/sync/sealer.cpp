// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sealer.h"

#include "core/crypto/hash.h"
#include "core/protocol/envelope.h"
#include "core/protocol/membership.h"
#include "core/sql/transaction.h"
#include "core/storage/migrations.h"
#include "core/storage/profile.h"
#include "core/sync/body_codec.h"
#include "core/sync/device_identity.h"
#include "core/sync/outbox.h"
#include "core/sync/space_keys.h"
#include "core/sync/space_log.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::Envelope;
using protocol::EnvelopeHeader;

constexpr int kHash = 16;
constexpr qsizetype kBytesAnEnvelope = 256 * 1024;  // of its body, before it is packed (SYNC 2.5)

/// What goes into each envelope: a long act is divided among several, and is one again elsewhere by
/// its stamp.
QList<QList<Entry>> divided(const QList<Entry>& entries)
{
    QList<QList<Entry>> parts;
    qsizetype bytes = 0;
    for (const auto& entry : entries) {
        bool isBegun = false;
        for (const auto& change : entry.changes) {
            const auto size = mostBytesOf(change);
            if (parts.isEmpty() || bytes + size > kBytesAnEnvelope) {
                parts.append(QList<Entry>());
                bytes = 0;
                isBegun = false;
            }
            if (!isBegun) {
                parts.last().append(
                    {entry.stamp, entry.device, entry.member, entry.kind, entry.subject, {}});
                bytes += mostBytesOf(entry);
                isBegun = true;
            }
            parts.last().last().changes.append(change);
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

Envelope sealed(EnvelopeHeader header, const QByteArray& packed, const QByteArray& key,
                const DeviceIdentity& identity)
{
    Envelope envelope{std::move(header), crypto::randomBytes(Envelope::kNonce), {}, {}};
    const auto known = Envelope::headerBytes(envelope.header, int(packed.size()) + Envelope::kTag);
    envelope.body = crypto::sealWith(key, envelope.nonce, packed, known);
    envelope.signature = crypto::sign(envelope.signedBytes(), identity.sign.secretKey);
    return envelope;
}

}  // namespace

Result<int> sealUnsent(storage::Profile& profile, const protocol::Membership& members,
                       const SpaceKeys& keys, const DeviceIdentity& identity)
{
    const auto key = keys.key(members.epoch());
    if (key.isEmpty())
        return Error{Error::Code::Refused, u"no key of the newest epoch"_s, {u"sync.no_key"_s}};
    SpaceLog log(profile.database());
    int made = 0;
    while (true) {
        auto transaction = sql::Transaction::begin(profile.database());
        if (!transaction)
            return transaction.error();
        Outbox outbox(profile.database());
        const auto batch = outbox.unsent();
        if (!batch)
            return batch.error();
        if (batch.value().upTo == 0)
            return made;
        const auto last = log.lastSent();
        const auto counters = seen(log, members);
        if (!last || !counters)
            return last ? counters.error() : last.error();
        auto counter = last.value() ? last.value()->counter : 0;
        auto previous
            = last.value() ? crypto::hash(last.value()->bytes, kHash) : QByteArray(kHash, '\0');
        const auto parts = divided(batch.value().entries);
        for (const auto& part : parts) {
            const auto packed
                = packBody(encodeBody({storage::latestSchema(), part, counters.value()}));
            const EnvelopeHeader header{members.space(),
                                        identity.id(),
                                        ++counter,
                                        members.epoch(),
                                        0,
                                        quint64(batch.value().upTo),
                                        previous};
            const auto bytes = sealed(header, packed, key, identity).toBytes();
            // an act that goes on in the next one counts there
            const bool goesOn
                = &part != &parts.last() && (&part)[1].first().stamp == part.last().stamp;
            const auto acts = int(part.size()) - (goesOn ? 1 : 0);
            const auto added = log.addSent({counter, bytes, acts, part.first().stamp});
            if (!added)
                return added.error();
            previous = crypto::hash(bytes, kHash);
            ++made;
        }
        // of a divided act the last one counts: until then others have not seen all of it
        if (const auto marked
            = outbox.markSent(batch.value().upTo, qint64(std::max<quint64>(counter, 1)));
            !marked)
            return marked.error();
        if (const auto committed = transaction.value().commit(); !committed)
            return committed.error();
    }
}

}  // namespace kaasa::sync
