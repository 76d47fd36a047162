// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace kaasa::protocol {

/// Envelopes one behind the other, each after its length in four bytes, big-endian:
/// `application/vnd.kaasa.records` (SYNC 2.7).
QByteArray joinRecords(const QList<QByteArray>& records);

/// The same apart again. `most` records at most, none longer than an envelope may be. Errors:
/// BadFormat.
Result<QList<QByteArray>> splitRecords(const QByteArray& body, int most);

/// The hash of a space's log after one more record: the first 16 bytes of SHA-256 over the hash
/// before and the envelope; 16 zeros before the first. SHA-256 because PostgreSQL can do it in the
/// statement that stores the record.
QByteArray nextLogHash(const QByteArray& before, const QByteArray& envelope);

}  // namespace kaasa::protocol
