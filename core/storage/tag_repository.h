// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// A tag and how many people have it.
struct TagUse {
    QString name;
    int people = 0;
};

/// Reads tags as a list of their own; who has which is read by PersonPartRepository.
class TagRepository {
public:
    explicit TagRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// By name. Errors: Storage.
    Result<QList<TagUse>> all() const;
    /// Local keys of people.
    Result<QList<qint64>> peopleWith(const QString& name) const;
    Result<bool> isThere(const QString& name) const;
    /// Inside an Act: whoever has it has it under the new name.
    Result<void> rename(const QString& name, const QString& other);
    /// Out of the list, inside an Act.
    Result<void> remove(const QString& name);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
