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
/// The keys that follow from a secret of 32 bytes, always the same.
KeyPair signingKeysOf(const QByteArray& seed);
KeyPair sealingKeysOf(const QByteArray& seed);

/// Anybody who knows the public key can seal; only the secret key opens (libsodium's sealed box).
/// Errors: Damaged when `publicKey` cannot be one.
Result<QByteArray> seal(const QByteArray& plain, const QByteArray& publicKey);
/// Errors: Damaged when the bytes were changed or the key is another.
Result<QByteArray> open(const QByteArray& sealed, const KeyPair& keys);

/// Ed25519 over `data`; 64 bytes.
QByteArray sign(const QByteArray& data, const QByteArray& secretKey);
bool isSignedBy(const QByteArray& signature, const QByteArray& data, const QByteArray& publicKey);

/// XChaCha20-Poly1305: `plain` with a tag of 16 bytes, bound to `known`, which stays readable.
/// `key` 32 bytes; `nonce` 24 bytes, never twice for one key.
QByteArray sealWith(const QByteArray& key, const QByteArray& nonce, const QByteArray& plain,
                    const QByteArray& known);
/// Errors: Damaged when anything was changed or the key is another.
Result<QByteArray> openWith(const QByteArray& key, const QByteArray& nonce,
                            const QByteArray& sealed, const QByteArray& known);

/// Cryptographically random.
QByteArray randomBytes(int count);

}  // namespace kaasa::crypto
