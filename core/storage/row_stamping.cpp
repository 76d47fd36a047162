// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_stamping.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kTablesWithNewRows
    = u"SELECT DISTINCT tab FROM change WHERE act_id = :act AND col = 0";

// A set of the new rows, and no question for each change: an act may change everybody. Tables with
// a clock have one key.
constexpr QStringView kChangedColumns = uR"(
    SELECT tab, key1, col FROM change
     WHERE act_id = :act AND col > 0
       AND (tab, key1) NOT IN (SELECT tab, key1 FROM change WHERE act_id = :act2 AND col = 0)
     ORDER BY tab, key1)";

Result<void> stampNewRows(sql::Database& database, qint64 act, Stamp stamp)
{
    const auto tables = database.select(kTablesWithNewRows, {{u":act"_s, act}});
    if (!tables)
        return tables.error();
    for (const auto& row : tables.value()) {
        const auto* table = findTable(row.value(0).toInt());
        if (!table || !table->hasClock())
            continue;
        const auto set = database.execute(
            u"UPDATE %1 SET clk = :clk, cdev = :cdev, cex = NULL WHERE id IN "
            "(SELECT key1 FROM change WHERE act_id = :act AND tab = :tab AND col = 0) AND clk = 0"_s
                .arg(table->name),
            {{u":clk"_s, stamp.time},
             {u":cdev"_s, stamp.device},
             {u":act"_s, act},
             {u":tab"_s, table->number}});
        if (!set)
            return set.error();
    }
    return {};
}

Result<void> stampColumns(sql::Database& database, const Table& table, qint64 row,
                          const QList<int>& columns, Stamp stamp)
{
    auto clock = readClock(database, table, row);
    if (!clock)
        return clock.error();
    for (const auto column : columns)
        clock.value().set(column, stamp);
    return writeClock(database, table, row, clock.value());
}

}  // namespace

Result<void> installClocks(sql::Database& database)
{
    for (const auto& table : registeredTables()) {
        if (!table.hasClock())
            continue;
        const auto there
            = database.value(u"SELECT count(*) FROM pragma_table_info(:table) WHERE name = 'clk'"_s,
                             {{u":table"_s, table.name}});
        if (!there)
            return there.error();
        if (there.value().toInt() > 0)
            continue;
        for (const auto& column : {u"clk INTEGER NOT NULL DEFAULT 0"_s,
                                   u"cdev INTEGER NOT NULL DEFAULT 0"_s, u"cex BLOB"_s}) {
            const auto added
                = database.execute(u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(table.name, column));
            if (!added)
                return added.error();
        }
    }
    return {};
}

Result<RowClock> readClock(sql::Database& database, const Table& table, qint64 row)
{
    const auto cells = database.select(
        u"SELECT clk, cdev, cex FROM %1 WHERE id = :id"_s.arg(table.name), {{u":id"_s, row}});
    if (!cells)
        return cells.error();
    if (cells.value().isEmpty())
        return Error{Error::Code::NotFound, u"no such row in "_s + table.name, {}};
    const auto& found = cells.value().first();
    return RowClock::fromCells(
        {found.value(0).toLongLong(), found.value(1).toLongLong(), found.value(2).toByteArray()});
}

Result<void> writeClock(sql::Database& database, const Table& table, qint64 row,
                        const RowClock& clock)
{
    const auto cells = clock.cells(table.columnNumbers());
    const auto set = database.execute(
        u"UPDATE %1 SET clk = :clk, cdev = :cdev, cex = :cex WHERE id = :id"_s.arg(table.name),
        {{u":clk"_s, cells.clk},
         {u":cdev"_s, cells.cdev},
         {u":cex"_s, cells.cex.isEmpty() ? QVariant() : QVariant(cells.cex)},
         {u":id"_s, row}});
    return set ? Result<void>() : Result<void>(set.error());
}

Result<void> stampRows(sql::Database& database, qint64 act, Stamp stamp)
{
    if (const auto made = stampNewRows(database, act, stamp); !made)
        return made;
    const auto changed = database.select(kChangedColumns, {{u":act"_s, act}, {u":act2"_s, act}});
    if (!changed)
        return changed.error();
    const auto& rows = changed.value();
    for (qsizetype i = 0; i < rows.size();) {
        const auto number = rows[i].value(0).toInt();
        const auto key = rows[i].value(1).toLongLong();
        QList<int> columns;
        for (; i < rows.size() && rows[i].value(0).toInt() == number
             && rows[i].value(1).toLongLong() == key;
             ++i)
            columns.append(rows[i].value(2).toInt());
        const auto* table = findTable(number);
        if (!table || !table->hasClock())
            continue;
        if (const auto stamped = stampColumns(database, *table, key, columns, stamp); !stamped)
            return stamped;
    }
    return {};
}

}  // namespace kaasa::storage
