// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/child_rows.h"

#include "core/sql/database.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

Result<void> binOthers(sql::Database& database, const ChildRows& rows, const QSet<Uid>& kept)
{
    const auto present = database.select(
        u"SELECT uid FROM %1 WHERE %2 = :owner AND deleted = 0"_s.arg(rows.table, rows.ownerColumn),
        {{u":owner"_s, rows.owner}});
    if (!present)
        return present.error();
    RowStore store(database);
    for (const auto& row : present.value()) {
        const auto uid = Uid::fromBytes(row.value(0).toByteArray());
        if (kept.contains(uid))
            continue;
        if (const auto binned = store.bin(rows.table, uid); !binned)
            return binned.error();
    }
    return {};
}

}  // namespace kaasa::storage
