// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace kaasa::server {

/// A place in a space's log: how many records there are, and the hash over all of them.
struct Head {
    qint64 seq = 0;
    QByteArray hash;  ///< 16 bytes; zeros before the first record

    bool operator==(const Head&) const = default;
};

/// One record of the log.
struct Record {
    qint64 seq = 0;
    int device = 0;  ///< its number in the chain
    quint64 counter = 0;
    QByteArray hash;   ///< of the log up to and with it
    QByteArray bytes;  ///< the envelope
};

/// A record to be stored: an envelope that was checked already.
struct NewRecord {
    int device = 0;
    quint64 counter = 0;
    QByteArray bytes;
};

/// What became of a push.
struct Pushed {
    enum class Fault {
        None,
        CounterGap,       ///< one between is missing: `expected`
        CounterConflict,  ///< other bytes stand under that counter
        Quota,
    };
    Fault fault = Fault::None;
    quint64 expected = 0;
    Head head;
    int accepted = 0;
    int duplicates = 0;
    QMap<int, quint64> deviceHeads;  ///< of the devices that were in the push
};

/// A snapshot that a member lays down, chunk by chunk.
struct StoredSnapshot {
    QByteArray id;
    QByteArray manifest;  ///< signed
    int chunks = 0;
};

/// What one computer lays down for another that is not a member yet.
struct Invite {
    QByteArray space;    ///< whose member laid it down
    QByteArray packet;   ///< sealed; for the one that comes
    QByteArray reply;    ///< sealed; empty until it came
    qint64 expires = 0;  ///< ms since 1970
};

/// What a space takes up.
struct SpaceUse {
    QByteArray space;
    qint64 records = 0;
    qint64 bytes = 0;
    qint64 quota = 0;  ///< bytes it may take
};

/// Where the server keeps spaces: their chains of members and their logs of sealed records. Knows
/// bytes and numbers, and nothing of what is in them. Belongs to the thread that opened it.
class ChangeStore {
public:
    virtual ~ChangeStore() = default;

    /// Every entry from place `after` on; empty for a space that is not there. Errors: Storage.
    virtual Result<QList<QByteArray>> chain(const QByteArray& space, int after) = 0;
    /// The entry at place `n`, where nothing may stand yet; the first one makes the space. Errors:
    /// ChangedSince when something does, Storage, DiskFull.
    virtual Result<void> appendChain(const QByteArray& space, int n, const QByteArray& entry) = 0;

    /// All of them or none, in their order. The log of a space has no gaps: whoever has read up to
    /// a record has seen everything before it (SYNC 2.10). Errors: NotFound, Storage, DiskFull.
    virtual Result<Pushed> push(const QByteArray& space, const QList<NewRecord>& records) = 0;
    /// Records behind `after`, up to `most` of them and about `mostBytes`. Errors: NotFound,
    /// Storage.
    virtual Result<QList<Record>> records(const QByteArray& space, qint64 after, int most,
                                          qint64 mostBytes)
        = 0;
    /// Errors: NotFound, Storage.
    virtual Result<Head> head(const QByteArray& space) = 0;
    /// The ends of several logs, without those that are not there. Errors: Storage.
    virtual Result<QHash<QByteArray, qint64>> heads(const QList<QByteArray>& spaces) = 0;
    /// The hash of the log at `seq`; nothing where there is no such record. Errors: Storage.
    virtual Result<std::optional<QByteArray>> hashAt(const QByteArray& space, qint64 seq) = 0;
    /// By a device's number: its last counter and the hash of its last envelope. Errors: Storage.
    virtual Result<QMap<int, std::pair<quint64, QByteArray>>> deviceHeads(const QByteArray& space)
        = 0;

    /// Makes room for a snapshot; one with this id that is there already stays. Errors: NotFound,
    /// Storage, DiskFull.
    virtual Result<void> addSnapshot(const QByteArray& space, const StoredSnapshot& snapshot) = 0;
    /// The one with this id, whether it is complete or not; with an empty id the newest complete
    /// one. Errors: NotFound for the space, Storage.
    virtual Result<std::optional<StoredSnapshot>> snapshot(const QByteArray& space,
                                                           const QByteArray& id)
        = 0;
    /// With its last chunk a snapshot is complete, and older ones go. False: over the quota.
    /// Errors: NotFound, Storage, DiskFull.
    virtual Result<bool> putChunk(const QByteArray& space, const QByteArray& id, int n,
                                  const QByteArray& bytes)
        = 0;
    /// Errors: NotFound, Storage.
    virtual Result<QByteArray> chunk(const QByteArray& space, const QByteArray& id, int n) = 0;

    /// Errors: AlreadyExists, Storage, DiskFull.
    virtual Result<void> addInvite(const QByteArray& id, const Invite& invite) = 0;
    /// Nothing for one that is not there or expired at `now`. Errors: Storage.
    virtual Result<std::optional<Invite>> invite(const QByteArray& id, qint64 now) = 0;
    /// Only the first one is kept: whether it is this one now. Errors: Storage, DiskFull.
    virtual Result<bool> setInviteReply(const QByteArray& id, const QByteArray& reply) = 0;
    virtual Result<void> removeInvite(const QByteArray& id) = 0;

    /// All of them. Errors: Storage.
    virtual Result<QList<SpaceUse>> spaces() = 0;
    /// What is there already stays, even if it is more. Errors: NotFound, Storage.
    virtual Result<void> setQuota(const QByteArray& space, qint64 bytes) = 0;
};

}  // namespace kaasa::server
