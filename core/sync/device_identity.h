// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keys.h"
#include "core/protocol/chain_entry.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

/// This computer's keys: what it signs with and what others seal to it.
struct DeviceIdentity {
    crypto::KeyPair sign;
    crypto::KeyPair box;

    protocol::DeviceKeys keys() const { return {sign.publicKey, box.publicKey}; }
    QByteArray id() const { return protocol::deviceId(keys()); }

    /// Those of the profile; the ones to seal to are made when they are first needed. Errors:
    /// Damaged when the profile has none to sign with, Storage.
    static Result<DeviceIdentity> of(storage::Profile& profile);

    /// The keys that this computer will go on under (see succession.h): drawn once and kept until
    /// the space knows them, so that nothing is lost when the way is cut between. Errors: Storage,
    /// DiskFull.
    static Result<DeviceIdentity> drawHeir(storage::Profile& profile);
    /// Empty keys when none were drawn. Errors: Storage.
    static Result<DeviceIdentity> heirOf(storage::Profile& profile);
    /// The heir's keys are this computer's from now on. Errors: Storage, DiskFull.
    static Result<void> replaceByHeir(storage::Profile& profile, const DeviceIdentity& heir);
};

}  // namespace kaasa::sync
