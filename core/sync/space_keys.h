// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/membership.h"
#include "core/sync/device_identity.h"

#include <QMap>

namespace kaasa::sync {

/// The keys of a space that this computer may have, by epoch.
class SpaceKeys {
public:
    static constexpr int kKey = 32;

    /// Opens what the chain holds for this computer. Errors: Damaged when a key that is sealed to
    /// it does not open.
    static Result<SpaceKeys> of(const protocol::Membership& members,
                                const DeviceIdentity& identity);
    /// The same for whoever the chain calls `name`.
    static Result<SpaceKeys> of(const protocol::Membership& members, const QByteArray& name,
                                const crypto::KeyPair& box);

    /// Empty when this computer was never given it.
    QByteArray key(quint32 epoch) const { return m_keys.value(epoch); }

    /// All of them sealed to somebody who comes new. Errors: Damaged when nothing can be sealed to
    /// such keys.
    Result<QMap<quint32, QByteArray>> sealedTo(const protocol::DeviceKeys& keys) const;

private:
    QMap<quint32, QByteArray> m_keys;
};

}  // namespace kaasa::sync
