// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conflict_service.h"

#include "core/services/in_act.h"
#include "core/storage/conflict_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::ConflictRepository;

Result<qint64> ConflictService::useOther(qint64 id)
{
    auto& database = m_profile.database();
    const auto conflict = ConflictRepository(database).find(id);
    if (!conflict)
        return conflict.error();
    const auto& found = conflict.value();
    return inAct(m_profile, u"conflict.use_other"_s, found.subject,
                 [&](const storage::Act&) -> Result<void> {
                     const auto changed = storage::RowStore(database).change(
                         found.table, found.row, {{found.column, found.other.value}});
                     return changed ? ConflictRepository(database).remove(id) : changed;
                 });
}

Result<void> ConflictService::keep(qint64 id)
{
    ConflictRepository conflicts(m_profile.database());
    const auto conflict = conflicts.find(id);
    return conflict ? conflicts.remove(id) : Result<void>(conflict.error());
}

}  // namespace kaasa::services
