// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"
#include "server/change_store.h"

#include <QHash>
#include <QList>

#include <memory>

namespace kaasa::server {

/// One SQLite file a space, in one folder: writers of different spaces do not wait for each other,
/// and damage stays in one (SYNC 2.9).
class SqliteStore : public ChangeStore {
public:
    /// `folder` is there; `quota`: bytes a space may take that has none of its own.
    SqliteStore(QString folder, qint64 quota);

    Result<QList<QByteArray>> chain(const QByteArray& space, int after) override;
    Result<void> appendChain(const QByteArray& space, int n, const QByteArray& entry) override;
    Result<Pushed> push(const QByteArray& space, const QList<NewRecord>& records) override;
    Result<QList<Record>> records(const QByteArray& space, qint64 after, int most,
                                  qint64 mostBytes) override;
    Result<Head> head(const QByteArray& space) override;
    Result<QHash<QByteArray, qint64>> heads(const QList<QByteArray>& spaces) override;
    Result<std::optional<QByteArray>> hashAt(const QByteArray& space, qint64 seq) override;
    Result<QMap<int, std::pair<quint64, QByteArray>>> deviceHeads(const QByteArray& space) override;
    Result<void> addSnapshot(const QByteArray& space, const StoredSnapshot& snapshot) override;
    Result<std::optional<StoredSnapshot>> snapshot(const QByteArray& space,
                                                   const QByteArray& id) override;
    Result<bool> putChunk(const QByteArray& space, const QByteArray& id, int n,
                          const QByteArray& bytes) override;
    Result<QByteArray> chunk(const QByteArray& space, const QByteArray& id, int n) override;
    Result<void> addInvite(const QByteArray& id, const Invite& invite) override;
    Result<std::optional<Invite>> invite(const QByteArray& id, qint64 now) override;
    Result<bool> setInviteReply(const QByteArray& id, const QByteArray& reply) override;
    Result<void> removeInvite(const QByteArray& id) override;
    Result<QList<SpaceUse>> spaces() override;
    Result<void> setQuota(const QByteArray& space, qint64 bytes) override;

private:
    enum class IfMissing { Say, Make };

    /// Errors: NotFound, Storage.
    Result<sql::Database*> open(const QByteArray& space, IfMissing ifMissing);
    Result<sql::Database*> registry();
    Result<void> pushOne(sql::Database& database, const NewRecord& record, Pushed& pushed);

    static constexpr int kMostOpen = 64;

    QString m_folder;
    qint64 m_quota;
    std::unique_ptr<sql::Database> m_registry;  ///< what belongs to no space yet
    QHash<QByteArray, std::shared_ptr<sql::Database>> m_open;
    QList<QByteArray> m_used;  ///< open ones, the least lately used first
};

}  // namespace kaasa::server
