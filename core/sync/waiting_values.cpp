// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/waiting_values.h"

#include "core/sql/transaction.h"
#include "core/storage/person_indexer.h"
#include "core/storage/profile.h"
#include "core/storage/schema_registry.h"
#include "core/sync/row_merge.h"

#include <QCborValue>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr QStringView kWaiting
    = u"SELECT tab, row, col, stamp, device, value FROM sync_waiting ORDER BY stamp";

bool isKnown(int tableNumber, int column)
{
    const auto* table = storage::findTable(tableNumber);
    return table && table->isShared() && table->column(column);
}

}  // namespace

Result<int> takeUpWaiting(storage::Profile& profile)
{
    auto& database = profile.database();
    const auto waiting = database.select(kWaiting);
    if (!waiting)
        return waiting.error();
    if (waiting.value().isEmpty())
        return 0;
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    QList<Entry> entries;
    for (const auto& row : waiting.value()) {
        const auto table = row.value(0).toInt();
        const auto column = row.value(2).toInt();
        if (!isKnown(table, column))
            continue;
        const auto name = row.value(1).toByteArray();
        const auto value = wireValueOf(QCborValue::fromCbor(row.value(5).toByteArray()));
        entries.append({row.value(3).toLongLong(),
                        row.value(4).toByteArray(),
                        {},
                        {},
                        {},
                        {{table, name, false, {{column, value}}}}});
        const auto done = database.execute(
            u"DELETE FROM sync_waiting WHERE tab = :tab AND row = :row AND col = :col",
            {{u":tab"_s, table}, {u":row"_s, name}, {u":col"_s, column}});
        if (!done)
            return done.error();
    }
    if (entries.isEmpty())
        return 0;
    // nobody does it now, so it is nobody's history
    if (const auto applied = RowMerge(profile).applyQuietly(entries); !applied)
        return applied.error();
    if (const auto indexed = storage::PersonIndexer(database).updateAll(); !indexed)
        return indexed.error();
    const auto committed = transaction.value().commit();
    return committed ? Result<int>(int(entries.size())) : committed.error();
}

}  // namespace kaasa::sync
