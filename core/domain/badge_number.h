// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaasa::domain {

/// The number in a badge's QR code: 18 random digits and two check digits (ISO 7064 MOD 97-10). It
/// says nothing about the person, so a lost badge betrays nobody. Digits only, because scanners
/// type them the same in every keyboard layout.
class BadgeNumber {
public:
    BadgeNumber() = default;

    /// A new one from the system's random source; 10^18 of them make a clash beyond hope.
    static BadgeNumber create();
    /// Null unless exactly 20 digits whose check digits fit; one wrong or two swapped digits never
    /// fit.
    static BadgeNumber fromString(QStringView text);

    bool isNull() const { return m_digits.isEmpty(); }
    const QString& toString() const { return m_digits; }

    bool operator==(const BadgeNumber&) const = default;

private:
    QString m_digits;
};

}  // namespace kaasa::domain
