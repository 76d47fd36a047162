// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/fingerprint.h"

#include <QStringList>
#include <QtEndian>

namespace kaasa::protocol {
namespace {

constexpr QStringView kConsonants = u"bdfghjklmnprstvz";
constexpr QStringView kVowels = u"aiou";
constexpr int kWords = 4;

// Sixteen bits: consonant, vowel, consonant, vowel, consonant.
QString wordOf(quint16 bits)
{
    QString word;
    int left = 16;
    const auto take = [&](QStringView letters, int count) {
        left -= count;
        word += letters[(bits >> left) & ((1 << count) - 1)];
    };
    take(kConsonants, 4);
    take(kVowels, 2);
    take(kConsonants, 4);
    take(kVowels, 2);
    take(kConsonants, 4);
    return word;
}

}  // namespace

QString fingerprintWords(const QByteArray& hash)
{
    Q_ASSERT(hash.size() >= kWords * 2);
    QStringList words;
    for (int i = 0; i < kWords; ++i)
        words.append(wordOf(qFromBigEndian<quint16>(hash.constData() + 2 * i)));
    return words.join(u'-');
}

}  // namespace kaasa::protocol
