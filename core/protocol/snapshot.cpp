// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/snapshot.h"

#include "core/base/cbor.h"
#include "core/crypto/keys.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

constexpr int kFormat = 1;
constexpr int kUid = 16;
constexpr int kSignature = 64;
constexpr int kMostBytes = 1024 * 1024;
const QByteArray kLabel = "kaasa snapshot 1\n";

// Their numbers are never used for anything else; 11 is kept for a digest that two computers sign.
enum Field {
    FormatField = 0,
    SpaceField,
    IdField,
    AuthorField,
    PlaceField,
    HashField,
    EpochField,
    SchemaField,
    ChunksField,
    TakenField,
};

QByteArray encode(const SnapshotManifest& manifest)
{
    QCborArray chunks;
    for (const auto& chunk : manifest.chunks)
        chunks.append(chunk);
    QCborArray taken;
    for (auto each = manifest.taken.begin(); each != manifest.taken.end(); ++each)
        taken.append(QCborArray{each.key(), qint64(each->counter), each->hash});
    return QCborMap{{FormatField, kFormat},
                    {SpaceField, manifest.space},
                    {IdField, manifest.id},
                    {AuthorField, manifest.author},
                    {PlaceField, manifest.seq},
                    {HashField, manifest.hash},
                    {EpochField, qint64(manifest.epoch)},
                    {SchemaField, manifest.schema},
                    {ChunksField, chunks},
                    {TakenField, taken}}
        .toCborValue()
        .toCbor();
}

bool isWellFormed(const SnapshotManifest& manifest)
{
    for (const auto& chunk : manifest.chunks) {
        if (chunk.size() != kUid)
            return false;
    }
    for (auto each = manifest.taken.begin(); each != manifest.taken.end(); ++each) {
        if (each.key().size() != kUid || each->hash.size() != kUid)
            return false;
    }
    return manifest.space.size() == kUid && manifest.id.size() == kUid
        && manifest.author.size() == kUid && manifest.hash.size() == kUid && manifest.seq >= 0
        && manifest.epoch > 0 && manifest.chunks.size() <= SnapshotManifest::kMostChunks;
}

}  // namespace

QByteArray signedManifest(const SnapshotManifest& manifest, const QByteArray& signKey)
{
    const auto bytes = encode(manifest);
    return bytes + crypto::sign(kLabel + bytes, signKey);
}

Result<SnapshotManifest> readManifest(const QByteArray& bytes)
{
    const Error broken{Error::Code::BadFormat, u"snapshot: no manifest"_s, {}};
    if (bytes.size() <= kSignature || bytes.size() > kMostBytes)
        return broken;
    const auto content = bytes.chopped(kSignature);
    const auto map = cborMap(content).value_or(QCborMap());
    if (map.value(FormatField).toInteger() != kFormat)
        return broken;
    SnapshotManifest manifest{map.value(SpaceField).toByteArray(),
                              map.value(IdField).toByteArray(),
                              map.value(AuthorField).toByteArray(),
                              map.value(PlaceField).toInteger(),
                              map.value(HashField).toByteArray(),
                              quint32(map.value(EpochField).toInteger()),
                              int(map.value(SchemaField).toInteger()),
                              {},
                              {}};
    for (const auto& chunk : map.value(ChunksField).toArray())
        manifest.chunks.append(chunk.toByteArray());
    for (const auto& each : map.value(TakenField).toArray()) {
        const auto taken = each.toArray();
        manifest.taken.insert(taken.at(0).toByteArray(),
                              {quint64(taken.at(1).toInteger()), taken.at(2).toByteArray()});
    }
    // exactly one form, or the same snapshot could be told in many
    if (!isWellFormed(manifest) || encode(manifest) != content)
        return broken;
    return manifest;
}

bool isManifestSignedBy(const QByteArray& bytes, const QByteArray& signKey)
{
    return bytes.size() > kSignature
        && crypto::isSignedBy(bytes.last(kSignature), kLabel + bytes.chopped(kSignature), signKey);
}

QByteArray chunkLabel(const QByteArray& id, int n)
{
    return "kaasa snapshot chunk 1\n" + id + QByteArray::number(n);
}

}  // namespace kaasa::protocol
