// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/badge_number.h"

#include <QDateTime>
#include <QHash>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Reads and writes whose badge is whose. Writing happens inside an Act. Keys are local.
class BadgeRepository {
public:
    explicit BadgeRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// The newest badge of each person that was not revoked, also one of somebody merged into her;
    /// people without one are absent. Errors: Storage.
    Result<QHash<qint64, QString>> validOf(const QList<qint64>& people) const;
    /// Whose badge it is, valid or not; a local key. Errors: NotFound.
    Result<qint64> holderOf(const domain::BadgeNumber& badge) const;

    Result<void> add(qint64 person, const domain::BadgeNumber& badge, const QDateTime& issuedAt);
    /// A lost one opens no door any more. Errors: NotFound for a badge that is not valid.
    Result<void> revoke(const domain::BadgeNumber& badge, const QDateTime& at);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
