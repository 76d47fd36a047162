// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_act.h"

#include "core/storage/act.h"
#include "core/storage/person_search.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

namespace kaasa::services {

Result<void> inPersonAct(storage::Profile& profile, const QString& kind, qint64 person,
                         const std::function<Result<void>(const Uid&)>& write)
{
    auto& database = profile.database();
    const auto uid = storage::RowStore(database).uidOf(u"person", person);
    if (!uid)
        return uid.error();
    const auto lines = storage::PersonSearch(database).lines({person});
    if (!lines)
        return lines.error();
    auto act = storage::Act::begin(
        profile, kind, lines.value().isEmpty() ? QString() : lines.value().first().name);
    if (!act)
        return act.error();
    if (const auto written = write(uid.value()); !written)
        return written.error();
    return act.value().commit();
}

}  // namespace kaasa::services
