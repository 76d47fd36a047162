// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_time.h"

#include <QSet>

namespace kaasa::exchange {

/// On which days a series takes place, as far as it is taken in.
struct CalendarSeries {
    QList<CalendarTime> meetings;  ///< in order
    bool isPart = false;           ///< there are more: the series has no end, or is very long
    bool isReadable = true;        ///< false: only the first meeting is here
};

/// Days between which the meetings of a series without an end are taken.
struct SeriesWindow {
    QDate from;
    QDate to;
};

/// Takes the rule apart (RFC 5545, 3.3.10), with libical. Rules in hours or minutes are not
/// readable: nobody meets that often. Meetings with a key or day key in `left_out` are not there.
CalendarSeries meetingsOf(const CalendarTime& first, const QString& rule,
                          const QList<CalendarTime>& further, const QSet<QString>& leftOut,
                          const SeriesWindow& window);

}  // namespace kaasa::exchange
