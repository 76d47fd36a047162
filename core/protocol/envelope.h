// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace kaasa::protocol {

/// What the server and everybody else can read of an envelope: who sent the how-manieth, nothing of
/// what is in it. The 80 bytes are authenticated with the body (SYNC 2.5).
struct EnvelopeHeader {
    static constexpr int kSize = 80;

    QByteArray space;      ///< 16 bytes
    QByteArray device;     ///< 16 bytes
    quint64 counter = 0;   ///< of the device's envelopes, from 1 without gaps
    quint32 epoch = 0;     ///< of the key that the body is sealed with
    quint16 flags = 0;     ///< the low 4 bits: how often it was sealed anew under its counter
    quint64 maxStamp = 0;  ///< the greatest stamp inside
    QByteArray previous;   ///< 16 bytes: BLAKE2b-128 of the device's envelope before; zeros in the
                           ///< first

    bool operator==(const EnvelopeHeader&) const = default;
};

/// One sealed, signed piece of a device's log, as it travels and is kept:
///
///     0  'K' 'S'  format  suite  header …  body length u32
///     80 nonce[24]  104 body with its tag[16]  signature[64] over everything before it
///
/// Numbers are big-endian. Reading and writing alone; sealing and signing are core/crypto's.
struct Envelope {
    static constexpr int kNonce = 24;
    static constexpr int kTag = 16;
    static constexpr int kSignature = 64;
    static constexpr int kOverhead = EnvelopeHeader::kSize + kNonce + kTag + kSignature;
    static constexpr int kMostBytes = 1024 * 1024 + kOverhead;

    EnvelopeHeader header;
    QByteArray nonce;
    QByteArray body;  ///< sealed, with its tag
    QByteArray signature;

    /// The header's bytes, for a body of `bodySize` bytes, tag included.
    static QByteArray headerBytes(const EnvelopeHeader& header, int bodySize);

    /// Errors: BadFormat when the bytes are not exactly one envelope of this format and suite.
    static Result<Envelope> fromBytes(const QByteArray& bytes);
    QByteArray toBytes() const;
    /// Everything that the signature covers.
    QByteArray signedBytes() const;

    bool operator==(const Envelope&) const = default;
};

}  // namespace kaasa::protocol
