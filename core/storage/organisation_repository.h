// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/organisation.h"

#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Reads and writes organisations. Writing happens inside an Act.
class OrganisationRepository {
public:
    explicit OrganisationRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// The one whose profile this is. Errors: NotFound, Storage.
    Result<domain::Organisation> own() const;
    /// By name, as plain text. Errors: Storage.
    Result<QList<domain::Organisation>> all() const;
    /// Also one in the bin: old projects keep it. Errors: NotFound, Storage.
    Result<domain::Organisation> find(const domain::OrganisationId& id) const;

    /// Expects a `validated` one. Errors: Storage, DiskFull.
    Result<void> save(const domain::Organisation& organisation);
    Result<void> remove(const domain::OrganisationId& id);
    /// The one that people call `name`, made when there is none. Errors: InvalidInput, Storage.
    Result<domain::OrganisationId> named(const QString& name, const Clock& clock);

    /// Of somebody who works here, by local key. Errors: NotFound.
    Result<QString> memberName(qint64 member) const;

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
