// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kaasa::crypto {

/// BLAKE2b (RFC 7693) of `data`; `length` in bytes, 16 to 64.
QByteArray hash(const QByteArray& data, int length = 32);

/// Argon2id of a PIN or passphrase with its salt and limits inside the text, as libsodium writes
/// it. Takes about a quarter of a second on purpose. Empty when memory is short.
QByteArray passwordHash(const QString& password);
/// Whether `password` is the one that `stored` was made from.
bool passwordMatches(const QByteArray& stored, const QString& password);

}  // namespace kaasa::crypto
