// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/membership.h"
#include "core/storage/write_scope.h"
#include "core/sync/device_identity.h"
#include "core/sync/space_keys.h"

namespace kaasa::sync {

/// This computer's seat in its space: who it is, who else is there, what it can open.
struct Seat {
    DeviceIdentity identity;
    protocol::Membership members;  ///< empty while the profile belongs to no space
    SpaceKeys keys;

    /// As the profile knows it; asks nobody. Errors: Damaged, Storage.
    static Result<Seat> of(storage::Profile& profile);

    /// Nothing before this computer was let in.
    const protocol::Member* self() const { return members.find(identity.id()); }
    /// What it may write there.
    storage::WriteScope scope() const;
    /// What is sealed now is sealed with it. Errors: Refused when this computer was not given it.
    Result<QByteArray> newestKey() const;
};

}  // namespace kaasa::sync
