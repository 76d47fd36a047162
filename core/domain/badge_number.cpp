// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/badge_number.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::domain {

namespace {

int remainder97(QStringView digits)
{
    int rest = 0;
    for (const auto sign : digits)
        rest = (rest * 10 + (sign.unicode() - u'0')) % 97;
    return rest;
}

}  // namespace

BadgeNumber BadgeNumber::create()
{
    BadgeNumber badge;
    auto& random = *QRandomGenerator::system();
    for (int i = 0; i < 18; ++i)
        badge.m_digits += QChar(u'0' + random.bounded(10));
    const int check = 98 - remainder97(badge.m_digits + u"00"_s);
    badge.m_digits += u"%1"_s.arg(check, 2, 10, QLatin1Char('0'));
    return badge;
}

BadgeNumber BadgeNumber::fromString(QStringView text)
{
    BadgeNumber badge;
    const bool digits = text.size() == 20
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && remainder97(text) == 1)
        badge.m_digits = text.toString();
    return badge;
}

}  // namespace kaasa::domain
