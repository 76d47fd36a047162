// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/row_change.h"

#include <QMap>

namespace kaasa::sync {

/// What an envelope holds when it is open (SYNC 2.5).
struct Body {
    int schema = 0;          ///< of the sender's profile
    QList<Entry> entries;    ///< all of one computer
    QMap<int, qint64> seen;  ///< by a computer's chain number: its last envelope that was taken in

    bool operator==(const Body&) const = default;
};

/// CBOR (RFC 8949), numbers in their shortest form and keys in order, so that the same body is the
/// same bytes everywhere:
///
///     {1: schema, 2: [entry …], 3: {computer: counter}}
///     entry: [stamp, member, kind, subject, [[table, row, made, {column: value}] …]]
QByteArray encodeBody(const Body& body);

/// How many bytes of a body it takes at the most; of an entry without its changes.
qsizetype mostBytesOf(const RowChange& change);
qsizetype mostBytesOf(const Entry& entry);

/// `device`: whose envelope it was. Anything else than what `encodeBody` writes is refused at its
/// first byte, without room made for what is only claimed. Errors: BadFormat.
Result<Body> decodeBody(const QByteArray& cbor, const QByteArray& device);

/// The body packed and padded to a length that many bodies have (Padmé, at most 12 % more), and
/// back. At most 1 MiB when it is unpacked. Errors: BadFormat.
QByteArray packBody(const QByteArray& cbor);
Result<QByteArray> unpackBody(const QByteArray& packed);

}  // namespace kaasa::sync
