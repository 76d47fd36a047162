// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kaasa::crypto {

/// BLAKE2b (RFC 7693) of `data`; `length` in bytes, 16 to 64.
QByteArray hash(const QByteArray& data, int length = 32);

/// BLAKE2b under a key of 16 to 64 bytes: shows that whoever made it knows the key. 32 bytes.
QByteArray keyedHash(const QByteArray& key, const QByteArray& data);
/// Whether both are alike, in a time that does not tell where they differ.
bool isSame(const QByteArray& one, const QByteArray& other);

/// Argon2id of a PIN or passphrase with its salt and limits inside the text, as libsodium writes
/// it. Takes about a quarter of a second on purpose. Empty when memory is short.
QByteArray passwordHash(const QString& password);
/// Whether `password` is the one that `stored` was made from.
bool passwordMatches(const QByteArray& stored, const QString& password);

}  // namespace kaasa::crypto
