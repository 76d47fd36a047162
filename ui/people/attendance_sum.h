// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_attendance_repository.h"

namespace kaasa::ui {

class BarChart;

/// What a person's meetings come to, newest first.
struct AttendanceSum {
    int minutes = 0;
    int present = 0;
    int meetings = 0;
};
AttendanceSum sumOf(const QList<storage::AttendedMeeting>& meetings);

/// A bar a month: present, excused, absent; the last twelve, or as many as there are.
void showMonths(BarChart& chart, const QList<storage::AttendedMeeting>& meetings, QDate today);

}  // namespace kaasa::ui
