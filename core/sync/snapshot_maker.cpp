// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshot_maker.h"

#include "core/crypto/hash.h"
#include "core/sql/transaction.h"
#include "core/storage/migrations.h"
#include "core/storage/profile.h"
#include "core/sync/body_codec.h"
#include "core/sync/shared_rows.h"
#include "core/sync/space_log.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kHash = 16;
constexpr int kUid = 16;
constexpr int kNonce = 24;
constexpr qsizetype kEntryBytes = 32;           // of an entry without its changes
constexpr qsizetype kBytesAChunk = 900 * 1024;  // before they are packed; see `unpackBody`

/// Rows of one computer that wait to become a chunk.
struct Pending {
    Body body;
    qsizetype bytes = 0;  ///< of the body, at most
};

class Maker {
public:
    Maker(SharedRows& rows, protocol::SnapshotManifest& manifest, const QByteArray& key)
        : m_rows(rows)
        , m_manifest(manifest)
        , m_key(key)
    {
    }

    Result<void> take(const storage::Stamp& stamp, RowChange change)
    {
        const auto bytes = mostBytesOf(Entry()) + mostBytesOf(change);
        if (const auto waiting = m_pending[stamp.device].bytes;
            waiting > 0 && waiting + bytes > kBytesAChunk) {
            if (const auto sealed = seal(stamp.device); !sealed)
                return sealed;
        }
        auto& pending = m_pending[stamp.device];
        auto& entries = pending.body.entries;
        if (entries.isEmpty() || entries.last().stamp != stamp.time)
            entries.append(Entry{stamp.time, {}, {}, {}, {}, {}});
        entries.last().changes.append(std::move(change));
        pending.bytes += bytes;
        return {};
    }

    Result<void> finish()
    {
        for (const auto device : m_pending.keys()) {
            if (const auto sealed = seal(device); !sealed)
                return sealed;
        }
        return {};
    }

    QList<QByteArray> chunks;

private:
    Result<void> seal(qint64 device)
    {
        auto pending = m_pending.take(device);
        const auto uid = m_rows.deviceUid(device);
        if (!uid)
            return uid.error();
        pending.body.schema = m_manifest.schema;
        const auto nonce = crypto::randomBytes(kNonce);
        const auto label = protocol::chunkLabel(m_manifest.id, int(chunks.size()));
        const auto packed = uid.value() + packBody(encodeBody(pending.body));
        chunks.append(nonce + crypto::sealWith(m_key, nonce, packed, label));
        m_manifest.chunks.append(crypto::hash(chunks.last(), kHash));
        return {};
    }

    SharedRows& m_rows;
    protocol::SnapshotManifest& m_manifest;
    QByteArray m_key;
    QMap<qint64, Pending> m_pending;  ///< by the local key of a computer
};

Result<QMap<QByteArray, protocol::TakenIn>> takenIn(SpaceLog& log, const DeviceIdentity& identity)
{
    auto taken = log.allTaken();
    const auto sent = log.lastAcknowledged();
    if (!taken || !sent)
        return taken ? sent.error() : taken.error();
    if (sent.value())
        taken.value().insert(identity.id(),
                             {sent.value()->counter, crypto::hash(sent.value()->bytes, kHash)});
    return taken;
}

}  // namespace

Result<Snapshot> makeSnapshot(storage::Profile& profile, const Seat& seat)
{
    const auto key = seat.newestKey();
    if (!key)
        return key.error();
    // as of one moment: nobody writes between the place in the log and the last row
    auto transaction = sql::Transaction::begin(profile.database());
    if (!transaction)
        return transaction.error();
    SpaceLog log(profile.database());
    const auto place = log.place();
    if (!place)
        return place.error();
    const auto taken = takenIn(log, seat.identity);
    if (!taken)
        return taken.error();
    protocol::SnapshotManifest manifest{seat.members.space(),
                                        crypto::randomBytes(kUid),
                                        seat.identity.id(),
                                        place.value()->seq,
                                        place.value()->hash,
                                        seat.members.epoch(),
                                        storage::latestSchema(),
                                        {},
                                        taken.value()};
    SharedRows rows(profile.database());
    Maker maker(rows, manifest, key.value());
    const auto read = rows.each([&maker](const storage::Stamp& stamp, RowChange change) {
        return maker.take(stamp, std::move(change));
    });
    if (!read)
        return read.error();
    if (const auto finished = maker.finish(); !finished)
        return finished.error();
    return Snapshot{protocol::signedManifest(manifest, seat.identity.sign.secretKey),
                    std::move(maker.chunks)};
}

}  // namespace kaasa::sync
