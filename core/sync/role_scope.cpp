// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/role_scope.h"

#include "core/storage/schema_registry.h"
#include "core/sync/row_change.h"

#include <algorithm>

namespace kaasa::sync {

using storage::WriteScope;

WriteScope scopeOf(protocol::Role role)
{
    switch (role) {
    case protocol::Role::Admin:
    case protocol::Role::Editor:
        return WriteScope::Everything;
    case protocol::Role::Door:
        return WriteScope::Door;
    case protocol::Role::Reader:
        return WriteScope::Nothing;
    }
    Q_UNREACHABLE();
}

bool isWithin(WriteScope scope, const Entry& entry)
{
    if (scope == WriteScope::Everything)
        return true;
    return std::all_of(entry.changes.begin(), entry.changes.end(),
                       [scope](const RowChange& change) {
                           const auto* table = storage::findTable(change.table);
                           QList<int> columns;
                           for (const auto& [column, value] : change.values)
                               columns.append(column);
                           return table && table->isShared()
                               && storage::permits(scope, *table, change.made, columns);
                       });
}

}  // namespace kaasa::sync
