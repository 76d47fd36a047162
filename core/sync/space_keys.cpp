// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/space_keys.h"

namespace kaasa::sync {

Result<SpaceKeys> SpaceKeys::of(const protocol::Membership& members, const DeviceIdentity& identity)
{
    return of(members, identity.id(), identity.box);
}

Result<SpaceKeys> SpaceKeys::of(const protocol::Membership& members, const QByteArray& name,
                                const crypto::KeyPair& box)
{
    SpaceKeys keys;
    for (quint32 epoch = 1; epoch <= members.epoch(); ++epoch) {
        const auto wrap = members.wrapFor(epoch, name);
        if (wrap.isEmpty())
            continue;
        const auto key = crypto::open(wrap, box);
        if (!key)
            return key.error();
        keys.m_keys.insert(epoch, key.value());
    }
    return keys;
}

Result<QMap<quint32, QByteArray>> SpaceKeys::sealedTo(const protocol::DeviceKeys& keys) const
{
    QMap<quint32, QByteArray> sealed;
    for (auto key = m_keys.begin(); key != m_keys.end(); ++key) {
        const auto box = crypto::seal(key.value(), keys.box);
        if (!box)
            return box.error();
        sealed.insert(key.key(), box.value());
    }
    return sealed;
}

}  // namespace kaasa::sync
