// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/attendance_words.h"

#include "ui/people/attendance_tab.h"
#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::AttendanceState;

namespace {

constexpr int kNoDigit = -1;

GridState stateOf(AttendanceState state, int digit)
{
    return {int(state), digit, StatusShape(attendanceShape(state)), AttendanceWords::word(state)};
}

}  // namespace

// Shorter than in reports: every column of the grid is as wide as the longest of them.
QString AttendanceWords::word(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return tr("present", "state in the attendance grid");
    case AttendanceState::Late:
        return tr("late", "state in the attendance grid");
    case AttendanceState::LeftEarly:
        return tr("left early", "state in the attendance grid");
    case AttendanceState::Excused:
        return tr("excused", "state in the attendance grid");
    case AttendanceState::Absent:
        return tr("absent", "state in the attendance grid");
    case AttendanceState::Online:
        return tr("online", "state in the attendance grid");
    }
    Q_UNREACHABLE();
}

QList<GridState> AttendanceWords::states()
{
    return {stateOf(AttendanceState::Present, 1),
            stateOf(AttendanceState::Late, 2),
            stateOf(AttendanceState::Excused, 3),
            stateOf(AttendanceState::Absent, 4),
            {.value = kNoMark, .digit = 0, .empty = true},
            stateOf(AttendanceState::LeftEarly, kNoDigit),
            stateOf(AttendanceState::Online, kNoDigit)};
}

QString AttendanceWords::keys()
{
    QStringList keys;
    for (const auto& state : states()) {
        if (state.digit != kNoDigit)
            keys.append(QString::number(state.digit) + u'\u00a0'
                        + (state.empty ? clear() : state.word));
    }
    return keys.join(u" · "_s);
}

QString AttendanceWords::clear()
{
    return tr("clear", "verb: no mark in the cell any more");
}

QString AttendanceWords::shortDay(QDate day)
{
    auto text = formats().date(day);
    text.chop(4);  // every language writes the year last, in four digits
    while (text.endsWith(u' ') || text.endsWith(u'\u00a0') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

}  // namespace kaasa::ui
