// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_heading.h"

#include "core/exchange/written_day.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

QDate dayOfHeading(const QString& heading, const ImportAssumptions& assumptions)
{
    static const QRegularExpression kBare(u"^\\d{1,2}[./]\\d{1,2}$"_s);
    auto text = heading.simplified();
    if (kBare.match(text).hasMatch())
        text += u'.';  // "7.04": in a heading that is no number
    const auto found = findDay(text, assumptions.year.value_or(assumptions.today.year()));
    // The day is most of the heading; a title with a date in it is no column of marks.
    if (!found || !found->day.isValid() || found->begin > 12 || text.size() - found->end > 14)
        return {};
    if (!found->withoutYear || assumptions.year)
        return found->day;
    // Marks are about what has been: the last such day, or one that is close at hand.
    constexpr int kCloseDays = 31;
    constexpr int kYearsBack = 4;  // a 29 February is found too
    for (int year = assumptions.today.year() + 1; year >= assumptions.today.year() - kYearsBack;
         --year) {
        const QDate day(year, found->day.month(), found->day.day());
        if (day.isValid() && day <= assumptions.today.addDays(kCloseDays))
            return day;
    }
    return {};
}

std::optional<int> yearInTitles(const QStringList& titles)
{
    static const QRegularExpression kYear(u"(?<!\\d)(20\\d\\d)(?!\\d)"_s);
    for (const auto& title : titles) {
        if (const auto match = kYear.match(title); match.hasMatch())
            return match.captured(1).toInt();
    }
    return std::nullopt;
}

}  // namespace kaasa::exchange
