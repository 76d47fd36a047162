// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/written_bits.h"

namespace kaasa::protocol {
namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

}  // namespace

Bits bitsOf(const QByteArray& bytes)
{
    Bits bits;
    for (const auto byte : bytes)
        appendNumber(bits, quint8(byte), 8);
    return bits;
}

QByteArray bytesOf(const Bits& bits, int count)
{
    QByteArray bytes(count, '\0');
    for (int i = 0; i < count * 8; ++i)
        bytes[i / 8] = char(quint8(bytes[i / 8]) << 1 | (bits[size_t(i)] ? 1 : 0));
    return bytes;
}

void appendNumber(Bits& bits, int value, int count)
{
    for (int bit = count - 1; bit >= 0; --bit)
        bits.push_back((value >> bit) & 1);
}

QString writtenBits(const Bits& bits)
{
    QString signs;
    for (size_t first = 0; first < bits.size(); first += kBitsASign) {
        int value = 0;
        for (size_t bit = first; bit < first + kBitsASign; ++bit)
            value = value << 1 | (bit < bits.size() && bits[bit] ? 1 : 0);
        signs += signOf(value);
    }
    return signs;
}

std::optional<Bits> readBits(const QString& typed)
{
    Bits bits;
    for (const auto sign : typed) {
        if (sign.isSpace() || sign == u'-')
            continue;
        const auto value = valueOfSign(asMeant(sign));
        if (value < 0)
            return std::nullopt;
        appendNumber(bits, value, kBitsASign);
    }
    return bits;
}

int valueOfSign(QChar sign)
{
    return int(kAlphabet.indexOf(sign));
}

QChar signOf(int value)
{
    return kAlphabet[value];
}

QChar asMeant(QChar sign)
{
    const auto upper = sign.toUpper();
    if (upper == u'O')
        return u'0';
    return upper == u'I' || upper == u'L' ? QChar(u'1') : upper;
}

QString inGroups(const QString& signs, int group)
{
    QString text;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (i > 0 && i % group == 0)
            text += u'-';
        text += signs[i];
    }
    return text;
}

}  // namespace kaasa::protocol
