// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/adoption.h"

#include "core/storage/act.h"
#include "core/storage/profile.h"
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

Result<void> adoptForeignWrites(Profile& profile)
{
    auto& database = profile.database();
    const auto foreign = database.value(u"SELECT count(*) FROM change WHERE act_id IS NULL");
    if (!foreign)
        return foreign.error();
    if (foreign.value().toLongLong() == 0)
        return {};
    auto act = Act::begin(profile, u"profile.foreign_write"_s);
    if (!act)
        return act.error();
    const auto adopted = database.execute(u"UPDATE change SET act_id = :act WHERE act_id IS NULL",
                                          {{u":act"_s, act.value().id()}});
    return adopted ? act.value().commit() : Result<void>(adopted.error());
}

Result<void> stampForFounding(Profile& profile, const std::function<Result<void>()>& alongside)
{
    auto& database = profile.database();
    // begins and ends a transaction, gives the stamp, and leaves no trace because it changes
    // nothing
    auto act = Act::begin(profile, u"profile.found"_s);
    if (!act)
        return act.error();
    for (const auto& table : registeredTables()) {
        if (!table.hasClock())
            continue;
        const auto stamped = database.execute(
            u"UPDATE %1 SET clk = :clk, cdev = :cdev WHERE clk = 0 AND cex IS NULL"_s.arg(
                table.name),
            {{u":clk"_s, act.value().stamp()}, {u":cdev"_s, Profile::kThisDevice}});
        if (!stamped)
            return stamped.error();
    }
    const auto sent = database.execute(
        u"UPDATE act SET envelope = 0 WHERE envelope IS NULL AND device_id = :device",
        {{u":device"_s, Profile::kThisDevice}});
    if (!sent)
        return sent.error();
    if (const auto done = alongside(); !done)
        return done;
    return act.value().commit();
}

}  // namespace kaasa::storage
