// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restamping.h"

#include "core/sql/transaction.h"
#include "core/storage/profile.h"
#include "core/storage/row_stamping.h"
#include "core/storage/schema_registry.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kAhead = uR"(
    SELECT id, stamp FROM act
     WHERE envelope IS NULL AND device_id = 1 AND stamp > :latest ORDER BY id)";

// The greatest stamp that stays: of others, of what was sent, of what lies in time.
constexpr QStringView kGreatestKept = uR"(
    SELECT max(seen, coalesce((SELECT max(stamp) FROM act
        WHERE NOT (envelope IS NULL AND device_id = 1 AND stamp > :latest)), 0)) FROM capture)";

constexpr QStringView kPause = u"UPDATE capture SET act_id = NULL, silent = :paused WHERE id = 1";

constexpr QStringView kRows
    = u"SELECT DISTINCT tab, key1, key2, key3 FROM change WHERE act_id >= :first";

constexpr QStringView kMoveChanges = uR"(
    UPDATE change SET old = CASE WHEN old = :before THEN :after ELSE old END,
                      new = CASE WHEN new = :before2 THEN :after2 ELSE new END
     WHERE act_id >= :first AND tab = :tab AND col = :col AND (old = :before3 OR new = :before4))";

using Moves = QHash<qint64, qint64>;  ///< stamp before, stamp after

Result<void> moveClock(sql::Database& database, const Table& table, qint64 row, const Moves& moves)
{
    auto clock = readClock(database, table, row);
    if (!clock)
        return clock.error().code == Error::Code::NotFound ? Result<void>()
                                                           : Result<void>(clock.error());
    for (const auto column : table.columnNumbers()) {
        const auto stamp = clock.value().at(column);
        if (stamp.device == Profile::kThisDevice && moves.contains(stamp.time))
            clock.value().set(column, {moves.value(stamp.time), stamp.device});
    }
    return writeClock(database, table, row, clock.value());
}

/// Values that are stamps themselves: marks of attendance, places in a queue.
Result<void> moveValues(sql::Database& database, const Table& table, const QSqlRecord& change,
                        const Moves& moves)
{
    const auto keys = table.keyColumns();
    QStringList conditions;
    sql::Bindings which;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto name = u":key%1"_s.arg(i);
        conditions.append(keys[i] + u" = "_s + name);
        which.append({name, change.value(int(i) + 1)});
    }
    for (const auto& column : table.columns) {
        if (column.type != ColumnType::Stamp)
            continue;
        const auto found
            = database.select(u"SELECT %1 FROM %2 WHERE %3"_s.arg(column.name, table.name,
                                                                  conditions.join(u" AND "_s)),
                              which);
        if (!found)
            return found.error();
        if (found.value().isEmpty() || !moves.contains(found.value().first().value(0).toLongLong()))
            continue;
        auto bindings = which;
        bindings.append({u":after"_s, moves.value(found.value().first().value(0).toLongLong())});
        const auto moved
            = database.execute(u"UPDATE %1 SET %2 = :after WHERE %3"_s.arg(
                                   table.name, column.name, conditions.join(u" AND "_s)),
                               bindings);
        if (!moved)
            return moved.error();
    }
    return {};
}

/// In history, so that what these acts wrote can still be taken back.
Result<void> moveHistory(sql::Database& database, qint64 firstAct, const Moves& moves)
{
    for (const auto& table : registeredTables()) {
        for (const auto& column : table.columns) {
            if (column.type != ColumnType::Stamp)
                continue;
            for (auto move = moves.begin(); move != moves.end(); ++move) {
                const auto moved = database.execute(kMoveChanges,
                                                    {{u":before"_s, move.key()},
                                                     {u":after"_s, move.value()},
                                                     {u":before2"_s, move.key()},
                                                     {u":after2"_s, move.value()},
                                                     {u":first"_s, firstAct},
                                                     {u":tab"_s, table.number},
                                                     {u":col"_s, column.number},
                                                     {u":before3"_s, move.key()},
                                                     {u":before4"_s, move.key()}});
                if (!moved)
                    return moved.error();
            }
        }
    }
    return {};
}

Result<void> moveRows(sql::Database& database, qint64 firstAct, const Moves& moves)
{
    const auto rows = database.select(kRows, {{u":first"_s, firstAct}});
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value()) {
        const auto* table = findTable(row.value(0).toInt());
        if (!table)
            continue;  // an erasure; its stamp stands in table `erased`
        if (const auto moved = moveValues(database, *table, row, moves); !moved)
            return moved;
        if (!table->hasClock())
            continue;
        if (const auto moved = moveClock(database, *table, row.value(1).toLongLong(), moves);
            !moved)
            return moved;
    }
    return {};
}

/// Where a stamp alone tells which act it was.
Result<void> moveOthers(sql::Database& database, const Moves& moves)
{
    for (auto move = moves.begin(); move != moves.end(); ++move) {
        for (const auto& sql :
             {u"UPDATE act SET stamp = :after WHERE stamp = :before AND device_id = 1"_s,
              u"UPDATE erased SET stamp = :after WHERE stamp = :before"_s,
              u"UPDATE sync_conflict SET kept_stamp = :after WHERE kept_stamp = :before "
              "AND kept_device = 1"_s,
              u"UPDATE sync_conflict SET other_stamp = :after WHERE other_stamp = :before "
              "AND other_device = 1"_s}) {
            const auto moved
                = database.execute(sql, {{u":after"_s, move.value()}, {u":before"_s, move.key()}});
            if (!moved)
                return moved.error();
        }
    }
    return {};
}

}  // namespace

Result<int> restampUnsent(Profile& profile, const QDateTime& latest)
{
    auto& database = profile.database();
    const auto bound = latest.toMSecsSinceEpoch() << 16;
    // clocks are right nearly always: nobody is held up for that
    const auto some = database.select(kAhead, {{u":latest"_s, bound}});
    if (!some)
        return some.error();
    if (some.value().isEmpty())
        return 0;
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto ahead = database.select(kAhead, {{u":latest"_s, bound}});
    if (!ahead)
        return ahead.error();
    const auto kept = database.value(kGreatestKept, {{u":latest"_s, bound}});
    if (!kept)
        return kept.error();
    auto next = std::max(bound, kept.value().toLongLong());
    Moves moves;
    for (const auto& act : ahead.value())
        moves.insert(act.value(1).toLongLong(), ++next);
    const auto first = ahead.value().first().value(0).toLongLong();
    if (const auto paused = database.execute(kPause, {{u":paused"_s, 1}}); !paused)
        return paused.error();
    for (const auto& moved : {moveRows(database, first, moves), moveHistory(database, first, moves),
                              moveOthers(database, moves)}) {
        if (!moved)
            return moved.error();
    }
    if (const auto released = database.execute(kPause, {{u":paused"_s, 0}}); !released)
        return released.error();
    if (const auto committed = transaction.value().commit(); !committed)
        return committed.error();
    return int(moves.size());
}

}  // namespace kaasa::storage
