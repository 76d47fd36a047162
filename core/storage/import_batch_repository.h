// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// One import of a list, as this computer remembers it. The acts that it made carry its key and are
/// undone together.
struct ImportBatch {
    qint64 key = 0;
    QString kind;    ///< "people", "registrations", "attendance", "events", "meeting_log"
    QString source;  ///< name of the file, without its folder
    QDateTime at;    ///< UTC
    int rows = 0;
    int made = 0;
    int updated = 0;
    int same = 0;
    int faults = 0;
    QDateTime undoneAt;  ///< UTC; null while it stands

    bool operator==(const ImportBatch&) const = default;
};

/// Reads and writes the imports of this computer. They are local and no part of any act.
class ImportBatchRepository {
public:
    explicit ImportBatchRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// The key of the new batch. Errors: Storage, DiskFull.
    Result<qint64> begin(const ImportBatch& batch);
    /// The counts, when the import has ended. Errors: Storage, DiskFull.
    Result<void> finish(const ImportBatch& batch);
    Result<void> markUndone(qint64 key, const QDateTime& at);
    /// An import that was stopped leaves no trace.
    Result<void> forget(qint64 key);

    /// Newest first.
    Result<QList<ImportBatch>> latest(int limit = 20);
    /// Errors: NotFound.
    Result<ImportBatch> find(qint64 key);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
