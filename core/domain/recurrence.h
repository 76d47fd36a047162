// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>

#include <optional>

namespace kaasa::domain {

enum class Rhythm {
    Weekly,
    Fortnightly,
    MonthlyByWeekday,  ///< every second Thursday; the fifth means the last
    MonthlyByDay,      ///< every 31st; in shorter months their last day
};

/// On which days a series takes place. A plain value: copy it, compare it.
struct Recurrence {
    Rhythm rhythm = Rhythm::Weekly;
    QDate first;          ///< sets weekday or day of the month
    QList<int> weekdays;  ///< for the two weekly rhythms: 1 = Monday … 7; empty: that of `first`
    QDate until;          ///< last possible day; null where `count` decides
    std::optional<int> count;  ///< 1–400 days that take place: those left out do not use it up
    QList<QDate> exceptions;   ///< days left out

    bool operator==(const Recurrence&) const = default;
};

/// Orders and thins out the lists, then checks: an end by `until` or `count` must be there and
/// within five years. Errors: InvalidInput, whose arguments name the field.
Result<Recurrence> validated(Recurrence draft);

/// The days in order, at most 400. Only for a recurrence as `validated` returns it.
QList<QDate> daysOf(const Recurrence& recurrence);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::Rhythm> {
    static constexpr std::array<QStringView, 4> list{u"weekly", u"fortnightly",
                                                     u"monthly_by_weekday", u"monthly_by_day"};
};
