// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace kaasa::protocol {

/// How far a computer's envelopes are in a snapshot.
struct TakenIn {
    quint64 counter = 0;
    QByteArray hash = QByteArray(16, '\0');  ///< of the envelope with that counter

    bool operator==(const TakenIn&) const = default;
};

/// What a snapshot is: everything in a space up to a place in its log, in sealed chunks that are
/// merged like any other input (SYNC 2.11). Signed by whoever made it.
struct SnapshotManifest {
    static constexpr int kMostChunks = 10'000;
    static constexpr int kMostChunk = 1024 * 1024;  ///< bytes, sealed

    QByteArray space;
    QByteArray id;                    ///< 16 bytes, random
    QByteArray author;                ///< 16 bytes: the computer that made it
    qint64 seq = 0;                   ///< of the server's log: everything up to it is in
    QByteArray hash;                  ///< of the log there
    quint32 epoch = 0;                ///< of the key that the chunks are sealed with
    int schema = 0;                   ///< of the author's profile
    QList<QByteArray> chunks;         ///< BLAKE2b-128 of each
    QMap<QByteArray, TakenIn> taken;  ///< by computer

    bool operator==(const SnapshotManifest&) const = default;
};

/// CBOR with the signature of `signKey` behind it.
QByteArray signedManifest(const SnapshotManifest& manifest, const QByteArray& signKey);
/// Whether the signature is right is for `isManifestSignedBy` to say. Errors: BadFormat.
Result<SnapshotManifest> readManifest(const QByteArray& bytes);
bool isManifestSignedBy(const QByteArray& bytes, const QByteArray& signKey);

/// What a chunk is bound to, so that none can stand for another.
QByteArray chunkLabel(const QByteArray& id, int n);

}  // namespace kaasa::protocol
