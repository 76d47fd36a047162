// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/role_scope.h"

#include "core/storage/schema_registry.h"
#include "core/sync/body_codec.h"

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

bool isWithin(WriteScope scope, const Body& body)
{
    if (scope == WriteScope::Everything)
        return true;
    return std::all_of(body.entries.begin(), body.entries.end(), [scope](const Entry& entry) {
        return std::all_of(
            entry.changes.begin(), entry.changes.end(), [scope](const RowChange& change) {
                const auto* table = storage::findTable(change.table);
                return table && table->isShared()
                    && storage::permits(scope, *table, change.made, change.values.keys());
            });
    });
}

}  // namespace kaasa::sync
