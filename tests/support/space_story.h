// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keys.h"
#include "core/protocol/membership.h"
#include "core/protocol/recovery_sheet.h"

namespace kaasa::test {

/// A computer with its secret keys.
struct Computer {
    crypto::KeyPair sign = crypto::newSigningKeys();
    crypto::KeyPair box = crypto::newSealingKeys();

    protocol::DeviceKeys keys() const { return {sign.publicKey, box.publicKey}; }
    QByteArray id() const { return protocol::deviceId(keys()); }
};

/// A small language for stories about a space: what its members do, as signed entries.
class SpaceStory {
public:
    /// `founder` founds it.
    explicit SpaceStory(const Computer& founder);

    // Entries that would follow now; nothing is appended.
    protocol::ChainEntry admitted(const Computer& by, const Computer& who, protocol::Role role);
    protocol::ChainEntry removed(const Computer& by, const Computer& who, quint64 lastCounter);
    protocol::ChainEntry newEpoch(const Computer& by);
    protocol::ChainEntry recovery(const Computer& by, const protocol::RecoverySheet& sheet);
    protocol::ChainEntry withRole(const Computer& by, const Computer& who, protocol::Role role);
    protocol::ChainEntry succeeded(const Computer& before, const Computer& after,
                                   quint64 lastCounter);

    Result<void> append(const protocol::ChainEntry& entry, const Computer& signer);
    /// Ends the program when it is refused.
    void must(const protocol::ChainEntry& entry, const Computer& signer);

    /// Every entry so far, as bytes.
    const QList<QByteArray>& entries() const { return m_entries; }
    const protocol::Membership& membership() const { return m_membership; }
    const QByteArray& key(quint32 epoch) const { return m_keys[int(epoch) - 1]; }

private:
    protocol::KeyWraps wraps(const QByteArray& key, const QByteArray& without = {}) const;
    QMap<quint32, QByteArray> keyring(const QByteArray& box) const;

    protocol::Membership m_membership;
    QList<QByteArray> m_entries;
    QList<QByteArray> m_keys;  ///< of the space, by epoch
};

}  // namespace kaasa::test
