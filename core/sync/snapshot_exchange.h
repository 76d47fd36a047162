// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/body_codec.h"
#include "core/sync/row_merge.h"
#include "core/sync/snapshot_maker.h"
#include "core/sync/space_session.h"

namespace kaasa::sync {

/// Hands everything that is here to the server as a snapshot, and takes one in. Either may be
/// broken off and goes on where it stood.
class SnapshotExchange {
public:
    /// For a session that has met its server, as long as it talks in that name.
    explicit SnapshotExchange(SpaceSession& session);

    /// Where one is due. Errors: as `SyncRound::run`.
    Result<void> giveIfDue();
    /// Where this computer has not begun yet: merges the newest one of the server, if there is any.
    /// Nothing is believed that a member has not signed. Errors: Refused ("sync.snapshot") when it
    /// is not what it should be, as `SyncRound::run`.
    Result<void> takeIfNew();

private:
    Result<void> give(const Snapshot& snapshot);
    Result<std::optional<protocol::SnapshotManifest>> newest();
    Result<void> takeFrom(const protocol::SnapshotManifest& manifest, int first);
    /// The next chunks, sealed; none behind the last.
    Result<QList<QByteArray>> fetch(const protocol::SnapshotManifest& manifest, int first);
    /// Pure: any thread. Errors: Refused ("sync.snapshot").
    Result<Body> open(const protocol::SnapshotManifest& manifest, int n,
                      const QByteArray& chunk) const;
    Result<void> merge(const protocol::SnapshotManifest& manifest, int first,
                       const QList<QByteArray>& chunks);
    Result<void> finish(const protocol::SnapshotManifest& manifest);
    Result<int> chunksTaken(const QByteArray& id);
    QString chunkPath(const QByteArray& id, int n) const;

    storage::Profile& m_profile;
    ServerSession& m_server;
    const Seat& m_seat;
    SpaceLog& m_log;
    std::optional<RowMerge> m_merge;
    QVariant m_mergeVersion;  ///< of the data, as `m_merge` knows them
};

}  // namespace kaasa::sync
