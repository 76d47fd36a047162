// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include "core/sql/statement.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>
#include <unordered_map>

namespace kaasa::sql {
class Database;
}
namespace kaasa::storage {
struct Table;
}

namespace kaasa::sync {

/// Between the names that every computer knows (uids) and the local keys of this one's rows.
/// Remembers what it has looked up: good as long as nobody else writes.
class LocalKeys {
public:
    explicit LocalKeys(sql::Database& database)
        : m_database(database)
    {
    }

    /// Errors: NotFound, Storage.
    Result<QByteArray> uidOf(const storage::Table& table, qint64 key);
    /// 0 when there is no such row. Errors: Storage.
    Result<qint64> keyOf(const storage::Table& table, const QByteArray& uid);
    /// The same, and where there is none a stub: a row in the bin that was never written, so that
    /// any real write wins over it. 0 for somebody who was erased. Errors: Storage, DiskFull.
    Result<qint64> keyOrStub(const storage::Table& table, const QByteArray& uid);
    void remember(const storage::Table& table, const QByteArray& uid, qint64 key);
    void forget();

    /// Whether she was erased. Errors: Storage.
    Result<bool> isErased(const QByteArray& person);
    /// Whether anybody ever was. Errors: Storage.
    Result<bool> isAnybodyErased();

    /// Computers are known by the same two names. Errors: NotFound, Storage.
    Result<QByteArray> deviceUid(qint64 key);
    /// A computer that was never heard of is noted. Errors: Storage, DiskFull.
    Result<qint64> deviceKey(const QByteArray& uid);

private:
    using Name = std::pair<int, QByteArray>;
    using Key = std::pair<int, qint64>;

    Result<sql::Statement*> finder(const storage::Table& table);
    Result<void> readErased();

    sql::Database& m_database;
    std::unordered_map<int, sql::Statement> m_finders;  ///< by a table's number
    std::optional<QSet<QByteArray>> m_erased;           ///< few at any time
    QHash<Name, qint64> m_keys;
    QHash<Key, QByteArray> m_uids;
};

}  // namespace kaasa::sync
