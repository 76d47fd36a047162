// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/in_act.h"

namespace kaasa::services {

Result<qint64> inAct(storage::Profile& profile, const QString& kind, const QString& subject,
                     const std::function<Result<void>(const storage::Act&)>& work)
{
    auto act = storage::Act::begin(profile, kind, subject);
    if (!act)
        return act.error();
    if (const auto done = work(act.value()); !done)
        return done.error();
    const auto id = act.value().id();
    if (const auto committed = act.value().commit(); !committed)
        return committed.error();
    return id;
}

}  // namespace kaasa::services
