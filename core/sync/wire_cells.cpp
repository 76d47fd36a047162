// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire_cells.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;
using kaasa::storage::ColumnType;

namespace kaasa::sync {

Result<QCborValue> WireCells::toWire(const storage::Table& table, int column, const QVariant& cell)
{
    if (cell.isNull())
        return QCborValue(nullptr);
    const auto* registered = table.column(column);
    switch (registered->type) {
    case ColumnType::Integer:
    case ColumnType::Stamp:
        return QCborValue(cell.toLongLong());
    case ColumnType::Bytes:
        return QCborValue(cell.toByteArray());
    case ColumnType::Text:
        return QCborValue(cell.toString());
    case ColumnType::Reference:
        break;
    }
    const auto uid = m_keys.uidOf(*storage::findTable(registered->references), cell.toLongLong());
    if (!uid)
        return uid.error();
    return QCborValue(uid.value());
}

Result<QVariant> WireCells::fromWire(const storage::Table& table, int column,
                                     const QCborValue& value)
{
    const auto* registered = table.column(column);
    switch (registered->type) {
    case ColumnType::Integer:
    case ColumnType::Stamp:
        return value.isInteger() ? QVariant(qint64(value.toInteger())) : QVariant();
    case ColumnType::Bytes:
        return value.isByteArray() ? QVariant(value.toByteArray()) : QVariant();
    case ColumnType::Text:
        return value.isString() ? QVariant(value.toString()) : QVariant();
    case ColumnType::Reference:
        break;
    }
    if (!value.isByteArray())
        return QVariant();
    const auto key
        = m_keys.keyOrStub(*storage::findTable(registered->references), value.toByteArray());
    if (!key)
        return key.error();
    return key.value() == 0 ? QVariant() : QVariant(key.value());
}

Result<Cells> WireCells::defaults(const storage::Table& table)
{
    if (const auto known = m_defaults.constFind(table.number); known != m_defaults.constEnd())
        return *known;
    const auto columns = m_database.select(
        u"SELECT name, dflt_value FROM pragma_table_info(:table)", {{u":table"_s, table.name}});
    if (!columns)
        return columns.error();
    Cells defaults;
    for (const auto& row : columns.value()) {
        const auto* column = table.column(row.value(0).toString());
        if (!column || row.value(1).isNull())
            continue;
        const auto value = m_database.value(u"SELECT "_s + row.value(1).toString());
        if (!value)
            return value.error();
        defaults.insert(column->number, value.value());
    }
    m_defaults.insert(table.number, defaults);
    return defaults;
}

}  // namespace kaasa::sync
