// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QDate>
#include <QFlags>
#include <QTime>

namespace kaasa {

/// Why a person should look again at a date that was read.
enum class DateDoubt {
    TwoDigitYear = 1,   ///< the century was guessed
    SlashDate = 2,      ///< 08/03: read as day/month, but Americans write month/day
    YearOnly = 4,       ///< the day is 1 January only because there must be one
    NoYear = 8,         ///< 5/3: the year nearest to today was taken
    OddSeparator = 16,  ///< 5,3,2026
    MonthFirst = 32,    ///< 03/25/2026 can only be month/day
    Relative = 64,      ///< "+7": counted from today
};
Q_DECLARE_FLAGS(DateDoubts, DateDoubt)

struct DateInput {
    QDate day;
    DateDoubts doubts;

    bool operator==(const DateInput&) const = default;
};

/// What the date is for decides the century and the year that were left out.
enum class DateUse {
    Birth,     ///< never after today
    Planning,  ///< at most six weeks back, else ahead
};

/// Reads a date as people write it: 5.3.26, 05.03.2026, 050326, 2026-03-05, 5/3, 5. marts 2026,
/// 2026. gada 5. martā, 5 марта, 5 Mar 2026, 1985, +7 (days from today).
/// Errors: InvalidInput (date, not_readable, what was typed), also for days that the calendar does
/// not have: 31.02.1990.
Result<DateInput> readDate(QStringView typed, QDate today, DateUse use = DateUse::Planning);

/// Reads a time of the day: 17:30, 17.30, 1730, 17, 5 pm, plkst. 17.30, kell 17, в 17:30.
/// Errors: InvalidInput (time, not_readable, what was typed).
Result<QTime> readTime(QStringView typed);

/// Not after today and not more than 110 years ago.
bool isLikelyBirthDate(QDate birthDate, QDate today);

/// Whole years on `day`; negative before birth.
int ageOn(QDate birthDate, QDate day);

}  // namespace kaasa

Q_DECLARE_OPERATORS_FOR_FLAGS(kaasa::DateDoubts)
