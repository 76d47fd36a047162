// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"

#include <QList>
#include <QSet>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Whom a record is worth comparing with, and who is known to be somebody else. Keys are local and
/// of people who stand for themselves.
class DuplicateRepository {
public:
    explicit DuplicateRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Born on that day. Errors: Storage.
    Result<QList<qint64>> bornOn(QDate day);
    /// Who can be reached so, or has that personal code. Errors: Storage.
    Result<QList<qint64>> reachedBy(const QString& normal);
    Result<QList<qint64>> withCode(const QString& code);

    /// Pairs that were looked at and are two people, the smaller key first. Errors: Storage.
    Result<QSet<std::pair<qint64, qint64>>> distinctPairs();
    /// Who is another one than `person`. Errors: Storage.
    Result<QSet<qint64>> distinctFrom(qint64 person);
    /// Inside an Act.
    Result<void> addDistinct(qint64 a, qint64 b);

private:
    Result<QList<qint64>> keys(const QString& query, const QVariant& value);

    sql::Database& m_database;
};

}  // namespace kaasa::storage
