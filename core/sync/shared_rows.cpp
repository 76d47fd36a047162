// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shared_rows.h"

#include "core/storage/erasure.h"
#include "core/storage/profile.h"

#include <QCborValue>

#include <map>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kFirstCell = 4;  // behind uid, clk, cdev, cex
constexpr int kFirstMarkCell = 3;
constexpr int kMark = 1;  // columns of table attendance
constexpr int kCleared = 2;

QString columnsOf(const storage::Table& table, const QString& prefix = {})
{
    QStringList names;
    for (const auto& column : table.columns)
        names.append(prefix + column.name);
    return names.join(u", "_s);
}

}  // namespace

Result<void> SharedRows::each(const Take& take)
{
    // whoever was erased first: nothing of hers is taken in after that
    if (const auto done = eachErased(take); !done)
        return done;
    for (const auto& table : storage::registeredTables()) {
        if (!table.isShared())
            continue;
        const auto done = table.hasClock() ? eachRow(table, take) : eachMark(table, take);
        if (!done)
            return done;
    }
    return eachWaiting(take);
}

// What only a newer Kaasa understands is handed on as it came.
Result<void> SharedRows::eachWaiting(const Take& take)
{
    const auto rows
        = m_database.select(u"SELECT tab, row, col, stamp, device, value FROM sync_waiting");
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value()) {
        const auto device = m_keys.deviceKey(row.value(4).toByteArray());
        if (!device)
            return device.error();
        const auto taken
            = take({row.value(3).toLongLong(), device.value()},
                   {row.value(0).toInt(),
                    row.value(1).toByteArray(),
                    false,
                    {{row.value(2).toInt(),
                      wireValueOf(QCborValue::fromCbor(row.value(5).toByteArray()))}}});
        if (!taken)
            return taken;
    }
    return {};
}

Result<void> SharedRows::eachErased(const Take& take)
{
    const auto rows = m_database.select(u"SELECT uid, stamp FROM erased");
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value()) {
        const storage::Stamp stamp{row.value(1).toLongLong(), storage::Profile::kThisDevice};
        const auto taken
            = take(stamp, {storage::kErasedTable, row.value(0).toByteArray(), false, {}});
        if (!taken)
            return taken;
    }
    return {};
}

Result<void> SharedRows::eachRow(const storage::Table& table, const Take& take)
{
    auto statement = m_database.prepare(
        u"SELECT uid, clk, cdev, cex, %1 FROM %2 WHERE clk != 0 OR cex IS NOT NULL"_s.arg(
            columnsOf(table), table.name));
    if (!statement)
        return statement.error();
    auto& row = statement.value();
    if (const auto run = row.run(); !run)
        return run;
    while (row.next()) {
        if (const auto taken = takeRow(table, row, take); !taken)
            return taken;
    }
    return row.ended();
}

// One change for each stamp in the row: nearly always one.
Result<void> SharedRows::takeRow(const storage::Table& table, sql::Statement& row, const Take& take)
{
    const auto clock = storage::RowClock::fromCells(
        {row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toByteArray()});
    if (!clock)
        return clock.error();
    const auto defaults = m_cells.defaults(table);
    if (!defaults)
        return defaults.error();
    const auto uid = row.value(0).toByteArray();
    const bool isUniform = row.value(3).isNull();
    std::map<std::pair<qint64, qint64>, RowChange> byStamp;
    if (isUniform)
        byStamp[{row.value(1).toLongLong(), row.value(2).toLongLong()}]
            = {table.number, uid, true, {}};
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto column = table.columns[i].number;
        const auto stamp = clock.value().at(column);
        const auto cell = row.value(int(i) + kFirstCell);
        // of a row whose columns were all written at once the defaults need not travel
        if (stamp.time == 0 || (isUniform && isSameCell(cell, defaults.value().value(column))))
            continue;
        const auto value = m_cells.toWire(table.columns[i], cell);
        if (!value)
            return value.error();
        auto& change = byStamp[{stamp.time, stamp.device}];
        change.table = table.number;
        change.row = uid;
        change.values.emplace(column, value.value());
    }
    for (auto& [stamp, change] : byStamp) {
        if (const auto taken = take({stamp.first, stamp.second}, std::move(change)); !taken)
            return taken;
    }
    return {};
}

Result<void> SharedRows::eachMark(const storage::Table& table, const Take& take)
{
    auto statement = m_database.prepare(uR"(
        SELECT s.uid, p.uid, d.uid, a.device_id, %1 FROM attendance a
          JOIN session s ON s.id = a.session_id JOIN person p ON p.id = a.person_id
          JOIN device d ON d.id = a.device_id)"_s.arg(columnsOf(table, u"a."_s)));
    if (!statement)
        return statement.error();
    auto& row = statement.value();
    if (const auto run = row.run(); !run)
        return run;
    while (row.next()) {
        RowChange change{table.number,
                         row.value(0).toByteArray() + row.value(1).toByteArray()
                             + row.value(2).toByteArray(),
                         true,
                         {}};
        qint64 mark = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const auto column = table.columns[i].number;
            const auto cell = row.value(int(i) + kFirstMarkCell + 1);
            const auto value = m_cells.toWire(table.columns[i], cell);
            if (!value)
                return value.error();
            if (column == kMark)
                mark = cell.toLongLong();
            if (!cell.isNull())
                change.values.emplace(column, value.value());
        }
        // a clearing whose mark has not come yet
        if (mark == 0)
            change = {
                change.table, change.row, false, {{kCleared, numberOf(change.values, kCleared)}}};
        if (const auto taken = take({mark, row.value(3).toLongLong()}, std::move(change)); !taken)
            return taken;
    }
    return row.ended();
}

}  // namespace kaasa::sync
