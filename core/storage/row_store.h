// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QVariant>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Columns and what they shall hold. References are local ids, days ISO dates, nothing =
/// QVariant().
using Values = QList<std::pair<QString, QVariant>>;

/// Writes rows of registered tables by their uid, touching only the columns that are named, so that
/// two computers' changes of different fields both survive. Names are checked against the registry.
/// Used by repositories inside an Act.
class RowStore {
public:
    explicit RowStore(sql::Database& database)
        : m_database(database)
    {
    }

    /// Makes the row or changes it; the row's local id. Errors: Storage, DiskFull.
    Result<qint64> put(QStringView table, const Uid& uid, const Values& values);
    /// The same for a row whose local id is known. Errors: NotFound.
    Result<void> change(QStringView table, qint64 id, const Values& values);
    /// Into the bin: `deleted` = 1.
    Result<void> bin(QStringView table, const Uid& uid);

    /// Local id; NotFound when there is no such row.
    Result<qint64> idOf(QStringView table, const Uid& uid);
    Result<Uid> uidOf(QStringView table, qint64 id);
    /// As a value for a reference column: nothing for a null uid.
    Result<QVariant> reference(QStringView table, const Uid& uid);

    /// A setting of the whole organisation, shared by its computers.
    Result<void> putSetting(const QString& key, const QString& value);
    /// Empty when never set.
    QString setting(const QString& key);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
