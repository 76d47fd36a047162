// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/digest.h"

#include "core/crypto/hash.h"
#include "core/sql/database.h"
#include "core/storage/row_clock.h"
#include "core/storage/schema_registry.h"
#include "core/sync/wire_cells.h"

#include <QCborArray>

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kLength = 16;

/// A sum does not mind the order of rows, and a row can be taken out of it again.
class Sum {
public:
    void add(const QCborArray& row)
    {
        const auto hash = crypto::hash(row.toCborValue().toCbor(), kLength);
        unsigned carry = 0;
        for (size_t i = 0; i < m_bytes.size(); ++i) {
            carry += m_bytes[i] + quint8(hash[qsizetype(i)]);
            m_bytes[i] = quint8(carry);
            carry >>= 8;
        }
    }
    QByteArray bytes() const
    {
        return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), kLength);
    }

private:
    std::array<quint8, kLength> m_bytes{};
};

class Digester {
public:
    explicit Digester(sql::Database& database)
        : m_database(database)
        , m_keys(database)
        , m_cells(database, m_keys)
    {
    }

    Result<void> addTable(const storage::Table& table);
    Result<void> addMarks(const storage::Table& table);
    Result<void> addPlain(const QString& sql, int number);
    QByteArray bytes() const { return m_sum.bytes(); }

private:
    /// Before its first row.
    Result<sql::Statement> readAll(const QString& sql);

    sql::Database& m_database;
    LocalKeys m_keys;
    WireCells m_cells;
    Sum m_sum;
};

QStringList namesOf(const storage::Table& table)
{
    QStringList names;
    for (const auto& column : table.columns)
        names.append(column.name);
    return names;
}

Result<sql::Statement> Digester::readAll(const QString& sql)
{
    auto statement = m_database.prepare(sql);
    if (!statement)
        return statement.error();
    if (const auto run = statement.value().run(); !run)
        return run.error();
    return statement;
}

Result<void> Digester::addTable(const storage::Table& table)
{
    auto rows
        = readAll(u"SELECT uid, clk, cdev, cex, %1 FROM %2 WHERE clk != 0 OR cex IS NOT NULL"_s.arg(
            namesOf(table).join(u", "_s), table.name));
    if (!rows)
        return rows.error();
    auto& row = rows.value();
    while (row.next()) {
        const auto clock = storage::RowClock::fromCells(
            {row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toByteArray()});
        if (!clock)
            return clock.error();
        QCborArray line{table.number, row.value(0).toByteArray()};
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const auto& column = table.columns[i];
            const auto stamp = clock.value().at(column.number);
            if (stamp.time == 0)
                continue;
            const auto device = m_keys.deviceUid(stamp.device);
            if (!device)
                return device.error();
            const auto value = m_cells.toWire(column, row.value(int(i) + 4));
            if (!value)
                return value.error();
            line.append(column.number);
            line.append(stamp.time);
            line.append(device.value());
            line.append(cborOf(value.value()));
        }
        m_sum.add(line);
    }
    return row.ended();
}

Result<void> Digester::addMarks(const storage::Table& table)
{
    auto rows = readAll(uR"(
        SELECT s.uid, p.uid, d.uid, %1 FROM attendance a JOIN session s ON s.id = a.session_id
          JOIN person p ON p.id = a.person_id JOIN device d ON d.id = a.device_id)"_s.arg(
        u"a."_s + namesOf(table).join(u", a."_s)));
    if (!rows)
        return rows.error();
    auto& row = rows.value();
    while (row.next()) {
        QCborArray line{table.number, row.value(0).toByteArray(), row.value(1).toByteArray(),
                        row.value(2).toByteArray()};
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const auto value = m_cells.toWire(table.columns[i], row.value(int(i) + 3));
            if (!value)
                return value.error();
            line.append(cborOf(value.value()));
        }
        m_sum.add(line);
    }
    return row.ended();
}

Result<void> Digester::addPlain(const QString& sql, int number)
{
    const auto rows = m_database.select(sql);
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value()) {
        QCborArray line{number};
        for (int i = 0; i < row.count(); ++i)
            line.append(QCborValue::fromVariant(row.value(i)));
        m_sum.add(line);
    }
    return {};
}

}  // namespace

Result<QByteArray> digestOf(sql::Database& database)
{
    Digester digester(database);
    for (const auto& table : storage::registeredTables()) {
        if (!table.isShared())
            continue;
        const auto added = table.hasClock() ? digester.addTable(table) : digester.addMarks(table);
        if (!added)
            return added.error();
    }
    if (const auto added = digester.addPlain(u"SELECT uid, stamp FROM erased"_s, -1); !added)
        return added.error();
    const auto added
        = digester.addPlain(u"SELECT tab, row, col, stamp, device, value FROM sync_waiting"_s, -2);
    if (!added)
        return added.error();
    return digester.bytes();
}

}  // namespace kaasa::sync
