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
};

}  // namespace kaasa::sync
