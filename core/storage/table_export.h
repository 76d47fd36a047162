// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

struct Table;

/// Reads whole tables as text that means the same on every computer: rows and references by their
/// uid, no local keys, no clocks. The first row handed to the sink holds the columns' names.
class TableExport {
public:
    /// Its error stops the reading.
    using Sink = std::function<Result<void>(const QStringList& row)>;

    explicit TableExport(sql::Database& database)
        : m_database(database)
    {
    }

    /// In the order of the uids. Bytes are given as base64. Of attendance only marks that stand.
    Result<void> readTable(const Table& table, const Sink& sink);

    /// Tables that never leave this computer and are not in the registry, with their file names:
    /// devices, settings, imports. Secret keys are not among them.
    static QStringList localTables();
    Result<void> readLocalTable(const QString& name, const Sink& sink);

    /// Every recorded change: when, who, what was done, which value of which row before and after.
    Result<void> readHistory(const Sink& sink);

private:
    Result<void> readQuery(const QString& sql, const QStringList& columns, const Sink& sink);

    sql::Database& m_database;
};

}  // namespace kaasa::storage
