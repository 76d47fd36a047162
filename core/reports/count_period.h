// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/attendance_count.h"

namespace kaasa::reports {

/// Meetings that begin on the days from `first` to `last`, both included, where this computer
/// stands; an invalid day leaves that end open.
inline CountScope countPeriod(QDate first, QDate last)
{
    CountScope scope;
    if (first.isValid())
        scope.from = first.startOfDay().toUTC();
    if (last.isValid())
        scope.to = last.addDays(1).startOfDay().toUTC();
    return scope;
}

}  // namespace kaasa::reports
