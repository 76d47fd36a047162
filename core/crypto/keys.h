// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kaasa::crypto {

struct KeyPair {
    QByteArray publicKey;
    QByteArray secretKey;
};

/// Ed25519, for signing.
KeyPair newSigningKeys();
/// X25519, for sealing.
KeyPair newSealingKeys();

/// Anybody who knows the public key can seal; only the secret key opens (libsodium's sealed box).
QByteArray seal(const QByteArray& plain, const QByteArray& publicKey);
/// Errors: Damaged when the bytes were changed or the key is another.
Result<QByteArray> open(const QByteArray& sealed, const KeyPair& keys);

/// Cryptographically random.
QByteArray randomBytes(int count);

}  // namespace kaasa::crypto
