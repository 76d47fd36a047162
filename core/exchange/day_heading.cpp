// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_heading.h"

#include "core/exchange/written_day.h"

namespace kaasa::exchange {

QDate dayOfHeading(const QString& heading, const ImportAssumptions& assumptions)
{
    const auto text = heading.simplified();
    const auto found = findDay(text, assumptions.year.value_or(assumptions.today.year()));
    // The day is most of the heading; a title with a date in it is no column of marks.
    if (!found || !found->day.isValid() || found->begin > 12 || text.size() - found->end > 14)
        return {};
    if (!found->withoutYear || assumptions.year)
        return found->day;
    const auto day = found->day;
    return {nearestYear(day.month(), day.day(), assumptions.today), day.month(), day.day()};
}

}  // namespace kaasa::exchange
