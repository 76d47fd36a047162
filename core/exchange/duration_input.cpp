// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duration_input.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

std::optional<int> readMinutes(const QString& written)
{
    static const QRegularExpression kClock(u"^(\\d{1,2}):(\\d{2}):(\\d{2})$"_s);
    static const QRegularExpression kNumber(u"^\\d{1,4}$"_s);
    // The first letter tells the unit in every language: h st t ч; m м; s с. "st" is hours, "s"
    // seconds.
    static const QRegularExpression kPart(u"(\\d{1,4})\\s*(h|st|t|ч|m|м|s|с)"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const auto text = written.trimmed();
    if (kNumber.match(text).hasMatch())
        return text.toInt();
    int seconds = 0;
    bool found = false;
    if (const auto clock = kClock.match(text); clock.hasMatch()) {
        seconds = clock.captured(1).toInt() * 3600 + clock.captured(2).toInt() * 60
            + clock.captured(3).toInt();
        found = true;
    }
    for (auto parts = kPart.globalMatch(found ? QString() : text); parts.hasNext();) {
        const auto part = parts.next();
        const int number = part.captured(1).toInt();
        const auto unit = part.captured(2).toLower();
        const bool hours = unit == u"h" || unit == u"st" || unit == u"t" || unit == u"ч";
        const bool minutes = unit == u"m" || unit == u"м";
        seconds += number * (hours ? 3600 : minutes ? 60 : 1);
        found = true;
    }
    return found ? std::optional((seconds + 59) / 60) : std::nullopt;
}

}  // namespace kaasa::exchange
