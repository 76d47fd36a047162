// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"
#include "core/storage/row_clock.h"
#include "core/storage/schema_registry.h"
#include "core/sync/row_change.h"
#include "core/sync/wire_cells.h"

#include <functional>

namespace kaasa::sync {

/// Reads all shared rows as changes that bring them about anywhere: what a snapshot holds.
class SharedRows {
public:
    explicit SharedRows(sql::Database& database)
        : m_database(database)
        , m_keys(database)
        , m_cells(database, m_keys)
    {
    }

    /// `stamp` names its computer by the local key; of a mark and of the erased it is no clock.
    using Take = std::function<Result<void>(const storage::Stamp& stamp, RowChange change)>;

    /// In the order of their tables. Ends with the first error of `take`. Errors: Damaged, Storage.
    Result<void> each(const Take& take);

    Result<QByteArray> deviceUid(qint64 key) { return m_keys.deviceUid(key); }

private:
    Result<void> eachRow(const storage::Table& table, const Take& take);
    Result<void> eachMark(const storage::Table& table, const Take& take);
    Result<void> eachErased(const Take& take);
    Result<void> eachWaiting(const Take& take);
    Result<void> takeRow(const storage::Table& table, sql::Statement& row, const Take& take);

    sql::Database& m_database;
    LocalKeys m_keys;
    WireCells m_cells;
};

}  // namespace kaasa::sync
