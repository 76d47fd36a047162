// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/computers.h"

#include "core/storage/profile.h"
#include "core/sync/device_identity.h"
#include "core/sync/member_names.h"
#include "core/sync/space_log.h"

namespace kaasa::sync {

Result<QList<Computer>> computers(storage::Profile& profile)
{
    const auto members = SpaceLog(profile.database()).membership();
    if (!members)
        return members.error();
    if (members.value().isEmpty())
        return QList<Computer>();
    const auto identity = DeviceIdentity::of(profile);
    if (!identity)
        return identity.error();
    const auto keys = SpaceKeys::of(members.value(), identity.value());
    if (!keys)
        return keys.error();
    QList<Computer> list;
    for (const auto& member : members.value().members()) {
        if (member.isSucceeded())
            continue;
        list.append({member.no, member.id, nameOf(member, keys.value()), member.role,
                     member.id == identity.value().id(), member.isActive()});
    }
    return list;
}

}  // namespace kaasa::sync
