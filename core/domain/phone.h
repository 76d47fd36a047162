// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QString>

namespace kaasa::domain {

enum class PhoneKind { Unknown, Mobile, Fixed, Special };

/// How a typed number is to be taken. ValidWarn: the number is good, but there was more than a
/// number in the field (`Phone::note`).
enum class PhoneVerdict { Valid, ValidWarn, Invalid };

/// A phone number as somebody wrote it, read. A plain value: copy it, compare it.
struct Phone {
    PhoneVerdict verdict = PhoneVerdict::Invalid;
    PhoneKind kind = PhoneKind::Unknown;
    QString e164;                ///< "+37126123456"; empty when invalid
    QString note;                ///< what stood behind the number: "(vīrs)"
    bool fromNeighbour = false;  ///< written without its calling code, as over the border

    bool operator==(const Phone&) const = default;
};

/// Reads "+371 26 123 456", "0037126123456", "26123456 (vīrs)", "050 5175542". `country` (ISO
/// 3166-1, "LV") tells how to read a number without a prefix; where it is empty, such a number is
/// invalid. Lengths and first digits follow the national numbering plans.
///
/// Programmes run across the border, and people write their numbers as at home: what is no number
/// of Estonia, but a mobile one of Latvia, is read as that (`fromNeighbour`), and the other way
/// round. Their first digits, 2 and 5, are nobody's in the other country.
Phone readPhone(QStringView typed, QStringView country);

/// "+371 26 123 456", "+372 5123 4567": groups as people write them, no-break spaces between them.
QString phoneForReading(const QString& e164);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::PhoneKind> {
    static constexpr std::array<QStringView, 4> list{u"unknown", u"mobile", u"fixed", u"special"};
};
template <>
struct kaasa::Codes<kaasa::domain::PhoneVerdict> {
    static constexpr std::array<QStringView, 3> list{u"valid", u"valid_warn", u"invalid"};
};
