// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keys.h"
#include "core/protocol/chain_entry.h"

#include <QStringList>

namespace kaasa::protocol {

/// What stands on the recovery sheet: which space it opens, and a secret of 256 bits that keys to
/// it follow from. With it somebody who has no computer of the space left lets herself in
/// (SYNC 2.8, docs/decisions/0011).
class RecoverySheet {
public:
    static constexpr int kSpaceLines = 2;
    static constexpr int kLines = kSpaceLines + 4;  ///< those with the secret come last
    static constexpr int kLineSigns = 14;           ///< the last one is a check

    static RecoverySheet draw(const QByteArray& space);
    /// All lines, as somebody types them (see `readBits`). Errors: InvalidInput (field recovery),
    /// whose argument is the number of the first line that is wrong, from 1.
    static Result<RecoverySheet> fromText(const QString& typed);

    /// "7KQ2M-9XR4T-5BCD", each with its own check, which tells a wrong sign and a line that stands
    /// in another's place.
    QStringList lines() const;

    const QByteArray& space() const { return m_space; }
    crypto::KeyPair sign() const;
    crypto::KeyPair box() const;
    DeviceKeys keys() const { return {sign().publicKey, box().publicKey}; }

private:
    RecoverySheet(QByteArray space, QByteArray secret)
        : m_space(std::move(space))
        , m_secret(std::move(secret))
    {
    }

    QByteArray m_space;
    QByteArray m_secret;
};

/// One line as it was typed, brought into the form of `RecoverySheet::lines`; empty when it is no
/// whole line. `number`: from 1.
QString recoveryLine(int number, const QString& typed);

}  // namespace kaasa::protocol
