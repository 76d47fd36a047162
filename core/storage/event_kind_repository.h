// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event_kind.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// The list of event kinds, which users edit. Writing happens inside an Act.
class EventKindRepository {
public:
    explicit EventKindRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// In the list's order. Errors: Storage.
    Result<QList<domain::EventKind>> all() const;
    /// Also a kind that was taken out of the list: old events keep it. Errors: NotFound.
    Result<domain::EventKind> find(const QString& code) const;
    /// By local key. Errors: NotFound.
    Result<domain::EventKind> findByKey(qint64 key) const;
    /// Local key. Errors: NotFound.
    Result<qint64> keyOf(const QString& code) const;

    /// Two computers that add the same code make the same row. Expects a `validated` kind.
    Result<void> save(const domain::EventKind& kind);
    Result<void> remove(const domain::EventKindId& id);

    /// The name of the row for `code`.
    static domain::EventKindId idOf(const QString& code);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
