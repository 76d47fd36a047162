// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recurrence.h"

#include "core/base/field_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::domain {

namespace {

constexpr int kMostDays = 400;
constexpr int kMostYears = 5;

template <typename T>
void orderOnce(QList<T>& list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// The n-th such weekday of the month, n by the day of `first`; the last one where n is five.
QDate sameWeekdayIn(QDate month, QDate first)
{
    const int position = (first.day() - 1) / 7;
    const auto begin = QDate(month.year(), month.month(), 1);
    const int ahead = (first.dayOfWeek() - begin.dayOfWeek() + 7) % 7;
    const auto day = begin.addDays(ahead + 7 * position);
    return day.month() == begin.month() ? day : day.addDays(-7);
}

QDate sameDayIn(QDate month, QDate first)
{
    return QDate(month.year(), month.month(), std::min(first.day(), month.daysInMonth()));
}

/// The days of the step-th week or month, those before `first` included.
QList<QDate> daysOfStep(const Recurrence& recurrence, int step)
{
    const auto month = QDate(recurrence.first.year(), recurrence.first.month(), 1).addMonths(step);
    switch (recurrence.rhythm) {
    case Rhythm::Weekly:
    case Rhythm::Fortnightly: {
        const int weeks = recurrence.rhythm == Rhythm::Weekly ? step : 2 * step;
        const auto monday = recurrence.first.addDays(1 - recurrence.first.dayOfWeek() + 7 * weeks);
        QList<QDate> days;
        for (const int weekday : recurrence.weekdays)
            days.append(monday.addDays(weekday - 1));
        return days;
    }
    case Rhythm::MonthlyByWeekday:
        return {sameWeekdayIn(month, recurrence.first)};
    case Rhythm::MonthlyByDay:
        return {sameDayIn(month, recurrence.first)};
    }
    Q_UNREACHABLE();
}

}  // namespace

Result<Recurrence> validated(Recurrence draft)
{
    if (draft.weekdays.isEmpty() && draft.first.isValid())
        draft.weekdays = {draft.first.dayOfWeek()};
    orderOnce(draft.weekdays);
    orderOnce(draft.exceptions);
    FieldCheck check;
    check.that(draft.first.isValid(), u"date", FieldFault::Empty);
    for (const int weekday : draft.weekdays)
        check.number(u"weekdays", weekday, 1, 7);
    check.that(draft.until.isValid() || draft.count, u"until", FieldFault::Empty);
    check.that(
        !draft.until.isValid()
            || (draft.first <= draft.until && draft.until <= draft.first.addYears(kMostYears)),
        u"until", FieldFault::Contradicts, {u"date"_s});
    check.number(u"count", draft.count, 1, kMostDays);
    return check.result(std::move(draft));
}

QList<QDate> daysOf(const Recurrence& recurrence)
{
    const auto last
        = recurrence.until.isValid() ? recurrence.until : recurrence.first.addYears(kMostYears);
    const auto most = recurrence.count.value_or(kMostDays);
    QList<QDate> days;
    for (int step = 0;; ++step) {
        for (const auto day : daysOfStep(recurrence, step)) {
            if (day > last || days.size() == most)
                return days;
            if (day >= recurrence.first && !recurrence.exceptions.contains(day))
                days.append(day);
        }
    }
}

}  // namespace kaasa::domain
