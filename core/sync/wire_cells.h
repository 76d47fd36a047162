// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema_registry.h"
#include "core/sync/local_keys.h"
#include "core/sync/wire_value.h"

#include <QMap>
#include <QVariant>

namespace kaasa::sync {

/// Cells of a row by the number of their column.
using Cells = QMap<int, QVariant>;

/// Nothing is not the empty text, which Qt's own comparison takes for the same.
inline bool isSameCell(const QVariant& one, const QVariant& other)
{
    return one.isNull() == other.isNull() && (one.isNull() || one == other);
}

/// Between a row's cells and their values as they travel. A reference travels as the uid of its
/// row.
class WireCells {
public:
    WireCells(sql::Database& database, LocalKeys& keys)
        : m_database(database)
        , m_keys(keys)
    {
    }

    /// Errors: Storage.
    Result<WireValue> toWire(const storage::Column& column, const QVariant& cell);
    /// Nothing where the column cannot hold what came; a row that is referred to and not there yet
    /// becomes a stub, and one who was erased nothing. Errors: Storage, DiskFull.
    Result<QVariant> fromWire(const storage::Column& column, const WireValue& value);
    /// What a new row has in columns that nobody wrote. Errors: Storage.
    Result<Cells> defaults(const storage::Table& table);

private:
    sql::Database& m_database;
    LocalKeys& m_keys;
    QHash<int, Cells> m_defaults;
};

}  // namespace kaasa::sync
