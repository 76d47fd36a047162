// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_time.h"

namespace kaasa::exchange {

/// On which days a series takes place, as far as it is taken in.
struct CalendarSeries {
    QList<CalendarTime> meetings;  ///< in order
    bool isPart = false;           ///< there are more: the series has no end, or is very long
    bool isReadable = true;        ///< false: only the first meeting is here
    int steps = 0;                 ///< days that the rule gave until it was clear which are taken
};

/// Days between which the meetings of a series without an end are taken.
struct SeriesWindow {
    QDate from;
    QDate to;
};

/// Takes the rule apart (RFC 5545, 3.3.10), with libical. Rules in hours or minutes are not
/// readable: nobody meets that often.
CalendarSeries meetingsOf(const CalendarTime& first, const QString& rule,
                          const QList<CalendarTime>& further, const LeftOutMeetings& leftOut,
                          const SeriesWindow& window);

}  // namespace kaasa::exchange
