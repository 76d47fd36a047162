// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace kaasa::samples {

/// One of the fifteen events of the ActiveMoms programme, as the sample plans it.
struct PlannedEvent {
    QStringView title;
    QStringView kind;   ///< code of the kinds' list
    QStringView venue;  ///< empty = online
    QStringView town;
    QStringView country;
    QStringView language;
    int day;        ///< of the first meeting, from today
    int meetings;   ///< a week apart; those of an entrepreneurship day on one day
    int newcomers;  ///< who come to the programme by this event
    int returning;  ///< who have been to an earlier one
    int places;     ///< 0 = not limited
};

/// By their day: thirteen that were, one today, one next week with a waiting list. The newcomers
/// of all add up to the 342 people that the programme reached.
std::span<const PlannedEvent> activeMomsEvents();

}  // namespace kaasa::samples
