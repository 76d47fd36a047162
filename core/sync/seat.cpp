// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/seat.h"

#include "core/storage/profile.h"
#include "core/sync/role_scope.h"
#include "core/sync/space_log.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {

Result<Seat> Seat::of(storage::Profile& profile)
{
    const auto identity = DeviceIdentity::of(profile);
    if (!identity)
        return identity.error();
    const auto members = SpaceLog(profile.database()).membership();
    if (!members)
        return members.error();
    const auto keys = SpaceKeys::of(members.value(), identity.value());
    if (!keys)
        return keys.error();
    return Seat{identity.value(), members.value(), keys.value()};
}

storage::WriteScope Seat::scope() const
{
    return self() ? scopeOf(self()->role) : storage::WriteScope::Nothing;
}

Result<QByteArray> Seat::newestKey() const
{
    const auto key = keys.key(members.epoch());
    return key.isEmpty()
        ? Error{Error::Code::Refused, u"no key of the newest epoch"_s, {u"sync.no_key"_s}}
        : Result<QByteArray>(key);
}

}  // namespace kaasa::sync
