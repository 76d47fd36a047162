// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/change_store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <map>

namespace kaasa::server {

/// All spaces in one PostgreSQL 15 database, which several servers may share. Connects when it is
/// first asked, and again when the connection was lost; what PostgreSQL asks to be tried again is,
/// three times at most. Belongs to the thread that first asks.
class PostgresStore : public ChangeStore {
public:
    /// `url`: postgresql://user:password@host:port/database, with libpq's parameters behind "?".
    /// `quota`: bytes a space may take that has none of its own.
    PostgresStore(QUrl url, qint64 quota);
    ~PostgresStore() override;

    /// Makes what is missing in the database. Errors: Storage.
    Result<void> prepare();
    /// The secret that all servers on this database share; drawn by the first. Errors: Storage.
    Result<QByteArray> secret();

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
    using Row = QVariantList;

    /// Runs one statement by itself. Errors: Storage.
    Result<QList<Row>> select(const QString& sql, const QVariantList& values = {});
    /// How many rows were changed.
    Result<int> execute(const QString& sql, const QVariantList& values = {});
    Result<QSqlQuery*> run(const QString& sql, const QVariantList& values);
    Result<void> connect();
    bool isConnected() const;

    QUrl m_url;
    qint64 m_quota;
    QString m_connection;
    std::map<QString, QSqlQuery> m_prepared;
};

}  // namespace kaasa::server
