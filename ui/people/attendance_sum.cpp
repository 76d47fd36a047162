// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/attendance_sum.h"

#include "core/reports/attendance_words.h"
#include "ui/shared/bar_chart.h"
#include "ui/shared/interface_language.h"

#include <QCoreApplication>

namespace kaasa::ui {

using domain::AttendanceState;
using storage::AttendedMeeting;

namespace {

constexpr int kMonths = 12;

int monthsSince(QDate first, QDate day)
{
    return (day.year() - first.year()) * 12 + day.month() - first.month();
}

QDate dayOf(const AttendedMeeting& meeting)
{
    return formats().dayOf(meeting.startsAt);
}

int seriesOf(AttendanceState state)
{
    if (domain::tookPart(state))
        return 0;
    return state == AttendanceState::Excused ? 1 : 2;
}

}  // namespace

AttendanceSum sumOf(const QList<AttendedMeeting>& meetings)
{
    AttendanceSum sum;
    sum.meetings = int(meetings.size());
    for (const auto& meeting : meetings) {
        sum.minutes += meeting.minutes;
        sum.present += domain::tookPart(meeting.state) ? 1 : 0;
    }
    return sum;
}

void showMonths(BarChart& chart, const QList<AttendedMeeting>& meetings, QDate today)
{
    if (meetings.isEmpty())
        return;
    const auto last = qMax(today, dayOf(meetings.first()));
    const auto first = qMax(dayOf(meetings.last()), last.addMonths(1 - kMonths));
    QList<BarChart::Bar> bars;
    for (int month = 0; month <= monthsSince(first, last); ++month)
        bars.append({QString::number(first.addMonths(month).month()), {0, 0, 0}});
    for (const auto& meeting : meetings) {
        const int month = monthsSince(first, dayOf(meeting));
        if (month >= 0)
            bars[month].values[seriesOf(meeting.state)] += 1;
    }
    chart.setSubject(QCoreApplication::translate("AttendanceSum", "Meetings by month, %1")
                         .arg(formats().period(first, last)));
    const auto& words = interfaceWords();
    chart.setData({reports::stateText(AttendanceState::Present, words),
                   reports::stateText(AttendanceState::Excused, words),
                   reports::stateText(AttendanceState::Absent, words)},
                  bars);
}

}  // namespace kaasa::ui
