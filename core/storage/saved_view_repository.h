// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// A look of a list that has a name: "Bauska, no mentor". A plain value: copy it, compare it.
struct SavedView {
    Uid id;
    QString screen;       ///< "people"
    QString name;         ///< 1–60 characters
    QString definition;   ///< what the screen wrote (storage::toJson)
    bool shared = false;  ///< for the whole team; else for its maker alone

    bool operator==(const SavedView&) const = default;
};

/// Saved views. Writing happens inside an Act. `member` is a local key.
class SavedViewRepository {
public:
    explicit SavedViewRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Those of a screen that `member` may see, in the order they were made.
    Result<QList<SavedView>> of(const QString& screen, qint64 member);
    /// Errors: NotFound, Storage.
    Result<SavedView> find(const Uid& id);
    /// Makes or changes it; whoever made it stays its maker.
    Result<void> save(const SavedView& view, qint64 member);
    Result<void> remove(const Uid& id);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
