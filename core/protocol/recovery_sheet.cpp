// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/recovery_sheet.h"

#include "core/base/field_check.h"
#include "core/crypto/hash.h"
#include "core/protocol/written_bits.h"

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

constexpr int kSpace = 16;
constexpr int kSecret = 32;
constexpr int kData = RecoverySheet::kLineSigns - 1;
constexpr int kGroup = 5;
constexpr int kSigns = 32;

// Odd weights have an inverse modulo 32: no single wrong sign keeps the sum.
QChar checkOf(int number, const QString& data)
{
    int sum = number;
    for (int i = 0; i < kData; ++i)
        sum += (2 * i + 1) * valueOfSign(data[i]);
    return signOf(sum % kSigns);
}

// So many whole lines; what is left over is zero.
QString dataOf(const QByteArray& bytes, int lines)
{
    auto bits = bitsOf(bytes);
    bits.resize(size_t(lines * kData * kBitsASign));
    return writtenBits(bits);
}

}  // namespace

RecoverySheet RecoverySheet::draw(const QByteArray& space)
{
    Q_ASSERT(space.size() == kSpace);
    return {space, crypto::randomBytes(kSecret)};
}

QStringList RecoverySheet::lines() const
{
    const auto data = dataOf(m_space, kSpaceLines) + dataOf(m_secret, kLines - kSpaceLines);
    QStringList lines;
    for (int i = 0; i < kLines; ++i) {
        const auto part = data.mid(i * kData, kData);
        lines.append(inGroups(part + checkOf(i + 1, part), kGroup));
    }
    return lines;
}

Result<RecoverySheet> RecoverySheet::fromText(const QString& typed)
{
    QString signs;
    for (const auto sign : typed) {
        if (!sign.isSpace() && sign != u'-')
            signs += sign;
    }
    QString data;
    for (int number = 1; number <= kLines; ++number) {
        const auto line = recoveryLine(number, signs.mid((number - 1) * kLineSigns, kLineSigns));
        if (line.isEmpty())
            return invalidField(u"recovery", FieldFault::NotReadable, {QString::number(number)});
        data += QString(line).remove(u'-').chopped(1);
    }
    const auto bits = readBits(data);
    constexpr auto kSpaceBits = kSpaceLines * kData * kBitsASign;
    const Bits secret(bits->begin() + kSpaceBits, bits->end());
    const RecoverySheet sheet(bytesOf(*bits, kSpace), bytesOf(secret, kSecret));
    // bits that no byte is made of are zeros, so that each sheet has one form
    for (int i = 0; i < kLines; ++i) {
        if (sheet.lines()[i] != recoveryLine(i + 1, signs.mid(i * kLineSigns, kLineSigns)))
            return invalidField(u"recovery", FieldFault::NotReadable, {QString::number(i + 1)});
    }
    return signs.size() == kLines * kLineSigns
        ? Result<RecoverySheet>(sheet)
        : invalidField(u"recovery", FieldFault::NotReadable, {QString::number(kLines)});
}

crypto::KeyPair RecoverySheet::sign() const
{
    return crypto::signingKeysOf(crypto::keyedHash(m_secret, "kaasa recovery sign 1"));
}

crypto::KeyPair RecoverySheet::box() const
{
    return crypto::sealingKeysOf(crypto::keyedHash(m_secret, "kaasa recovery box 1"));
}

QString recoveryLine(int number, const QString& typed)
{
    QString signs;
    for (const auto sign : typed) {
        if (sign.isSpace() || sign == u'-')
            continue;
        signs += asMeant(sign);
        if (valueOfSign(signs.back()) < 0)
            return {};
    }
    const bool isLine = signs.size() == RecoverySheet::kLineSigns
        && signs.back() == checkOf(number, signs.chopped(1));
    return isLine ? inGroups(signs, kGroup) : QString();
}

}  // namespace kaasa::protocol
