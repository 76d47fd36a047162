// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire_cells.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;
using kaasa::storage::ColumnType;

namespace kaasa::sync {

Result<WireValue> WireCells::toWire(const storage::Column& column, const QVariant& cell)
{
    if (cell.isNull())
        return WireValue();
    switch (column.type) {
    case ColumnType::Integer:
    case ColumnType::Stamp:
        return WireValue(cell.toLongLong());
    case ColumnType::Bytes:
        return WireValue(cell.toByteArray());
    case ColumnType::Text:
        return WireValue(cell.toString());
    case ColumnType::Reference:
        break;
    }
    const auto uid = m_keys.uidOf(*storage::findTable(column.references), cell.toLongLong());
    return uid ? Result<WireValue>(uid.value()) : uid.error();
}

Result<QVariant> WireCells::fromWire(const storage::Column& column, const WireValue& value)
{
    const auto* number = std::get_if<qint64>(&value);
    const auto* text = std::get_if<QString>(&value);
    const auto* bytes = std::get_if<QByteArray>(&value);
    switch (column.type) {
    case ColumnType::Integer:
    case ColumnType::Stamp:
        return number ? QVariant(*number) : QVariant();
    case ColumnType::Bytes:
        return bytes ? QVariant(*bytes) : QVariant();
    case ColumnType::Text:
        return text ? QVariant(*text) : QVariant();
    case ColumnType::Reference:
        break;
    }
    if (!bytes)
        return QVariant();
    const auto key = m_keys.keyOrStub(*storage::findTable(column.references), *bytes);
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
