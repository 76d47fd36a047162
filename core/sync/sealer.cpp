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
        if (!last)
            return last.error();
        const auto counter = last.value() ? last.value()->counter + 1 : 1;
        if (!batch.value().entries.isEmpty()) {
            const auto counters = seen(log, members);
            if (!counters)
                return counters.error();
            const auto packed = packBody(
                encodeBody({storage::latestSchema(), batch.value().entries, counters.value()}));
            const EnvelopeHeader header{members.space(),
                                        identity.id(),
                                        counter,
                                        members.epoch(),
                                        0,
                                        quint64(batch.value().upTo),
                                        last.value() ? crypto::hash(last.value()->bytes, kHash)
                                                     : QByteArray(kHash, '\0')};
            const auto added = log.addSent(
                {counter, sealed(header, packed, key, identity).toBytes(),
                 int(batch.value().entries.size()), batch.value().entries.first().stamp});
            if (!added)
                return added.error();
            ++made;
        }
        if (const auto marked = outbox.markSent(batch.value().upTo, qint64(counter)); !marked)
            return marked.error();
        if (const auto committed = transaction.value().commit(); !committed)
            return committed.error();
    }
}

}  // namespace kaasa::sync
