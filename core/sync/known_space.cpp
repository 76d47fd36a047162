// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/known_space.h"

#include "core/sync/member_names.h"
#include "core/sync/seat.h"

namespace kaasa::sync {

Result<KnownSpace> knownSpace(storage::Profile& profile)
{
    const auto read = Seat::of(profile);
    if (!read)
        return read.error();
    const auto& seat = read.value();
    KnownSpace space;
    space.hasRecoverySheet = seat.members.recovery().has_value();
    for (const auto& member : seat.members.members()) {
        if (member.isSucceeded())
            continue;
        const bool isThis = member.id == seat.identity.id();
        space.computers.append({member.no, member.id, nameOf(member, seat.keys), member.role,
                                isThis, member.isActive()});
        if (isThis)
            space.isManagedHere = member.isActive() && member.role == protocol::Role::Admin;
    }
    return space;
}

}  // namespace kaasa::sync
