// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace kaasa::protocol {

/// Bits as signs that survive paper, a telephone and tired eyes: Crockford's alphabet of 32
/// (crockford.com/base32.html), which has no I, L, O and U.
constexpr int kBitsASign = 5;

using Bits = std::vector<bool>;

/// Every bit of the bytes, the first one first.
Bits bitsOf(const QByteArray& bytes);
/// The first `count` bytes that the bits make.
QByteArray bytesOf(const Bits& bits, int count);
/// The last `count` bits of a number, behind the others.
void appendNumber(Bits& bits, int value, int count);

/// As many signs as the bits fill; the last one is filled up with zeros.
QString writtenBits(const Bits& bits);
/// As somebody types it: small letters, spaces and hyphens do not matter, O is 0, I and L are 1.
/// Nothing where another sign stands.
std::optional<Bits> readBits(const QString& typed);

/// The number that a sign stands for, 0 to 31, and back.
int valueOfSign(QChar sign);
QChar signOf(int value);
/// The sign as it is meant; without a value where it is none.
QChar asMeant(QChar sign);

/// In groups of so many, with hyphens between.
QString inGroups(const QString& signs, int group);

}  // namespace kaasa::protocol
