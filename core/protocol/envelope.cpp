// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/envelope.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

constexpr char kFormat = 1;
constexpr char kSuite = 1;  // XChaCha20-Poly1305, Ed25519, BLAKE2b, zlib
constexpr int kUid = 16;

template <typename Number>
void append(QByteArray& bytes, Number number)
{
    const auto big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

template <typename Number>
Number read(const QByteArray& bytes, int at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

Error badFormat(const QString& why)
{
    return {Error::Code::BadFormat, u"envelope: "_s + why, {}};
}

}  // namespace

QByteArray Envelope::headerBytes(const EnvelopeHeader& header, int bodySize)
{
    Q_ASSERT(header.space.size() == kUid && header.device.size() == kUid
             && header.previous.size() == kUid);
    QByteArray bytes;
    bytes.reserve(EnvelopeHeader::kSize);
    bytes += "KS";
    bytes += kFormat;
    bytes += kSuite;
    bytes += header.space;
    bytes += header.device;
    append(bytes, header.counter);
    append(bytes, header.epoch);
    append(bytes, header.flags);
    append(bytes, quint16(0));
    append(bytes, header.maxStamp);
    bytes += header.previous;
    append(bytes, quint32(bodySize));
    Q_ASSERT(bytes.size() == EnvelopeHeader::kSize);
    return bytes;
}

Result<Envelope> Envelope::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() < kOverhead || bytes.size() > kMostBytes)
        return badFormat(u"%1 bytes"_s.arg(bytes.size()));
    if (!bytes.startsWith("KS") || bytes[2] != kFormat || bytes[3] != kSuite)
        return badFormat(u"another format"_s);
    if (read<quint16>(bytes, 50) != 0)
        return badFormat(u"reserved bits"_s);
    const auto bodySize = read<quint32>(bytes, 76);
    constexpr int kBody = EnvelopeHeader::kSize + kNonce;
    if (qint64(bodySize) != bytes.size() - kBody - kSignature)
        return badFormat(u"length"_s);
    Envelope envelope;
    envelope.header = {bytes.sliced(4, kUid),    bytes.sliced(20, kUid),   read<quint64>(bytes, 36),
                       read<quint32>(bytes, 44), read<quint16>(bytes, 48), read<quint64>(bytes, 52),
                       bytes.sliced(60, kUid)};
    if (envelope.header.counter == 0)
        return badFormat(u"counter"_s);
    envelope.nonce = bytes.sliced(EnvelopeHeader::kSize, kNonce);
    envelope.body = bytes.sliced(kBody, bodySize);
    envelope.signature = bytes.last(kSignature);
    return envelope;
}

QByteArray Envelope::signedBytes() const
{
    return headerBytes(header, int(body.size())) + nonce + body;
}

QByteArray Envelope::toBytes() const
{
    return signedBytes() + signature;
}

}  // namespace kaasa::protocol
