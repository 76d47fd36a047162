// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/attendance_words.h"

#include "core/base/formats.h"
#include "core/base/words.h"
#include "core/reports/report.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {

using domain::AttendanceState;

namespace {

constexpr AttendanceState kStates[]{AttendanceState::Present,   AttendanceState::Late,
                                    AttendanceState::LeftEarly, AttendanceState::Online,
                                    AttendanceState::Excused,   AttendanceState::Absent};

}  // namespace

QString stateText(AttendanceState state, const Words& words)
{
    switch (state) {
    case AttendanceState::Present:
        return words.phrase("Report", "present", "state of attendance");
    case AttendanceState::Late:
        return words.phrase("Report", "came late", "state of attendance");
    case AttendanceState::LeftEarly:
        return words.phrase("Report", "left early", "state of attendance");
    case AttendanceState::Excused:
        return words.phrase("Report", "excused", "state of attendance");
    case AttendanceState::Absent:
        return words.phrase("Report", "absent", "state of attendance");
    case AttendanceState::Online:
        return words.phrase("Report", "online", "state of attendance");
    }
    Q_UNREACHABLE();
}

QString stateMark(AttendanceState state, const Words& words)
{
    switch (state) {
    case AttendanceState::Present:
        return words.phrase("Report", "+", "mark in a narrow column: present");
    case AttendanceState::Late:
        return words.phrase("Report", "L", "mark in a narrow column: came late");
    case AttendanceState::LeftEarly:
        return words.phrase("Report", "E", "mark in a narrow column: left early");
    case AttendanceState::Excused:
        return words.phrase("Report", "X", "mark in a narrow column: excused");
    case AttendanceState::Absent:
        return words.phrase("Report", "–", "mark in a narrow column: absent");
    case AttendanceState::Online:
        return words.phrase("Report", "O", "mark in a narrow column: online");
    }
    Q_UNREACHABLE();
}

QString stateLegend(const Words& words)
{
    QStringList parts;
    for (const auto state : kStates)
        parts.append(stateMark(state, words) + u' ' + stateText(state, words));
    return parts.join(u"; "_s) + u'.';
}

QString projectLine(const ReportHead& head, const Words& words)
{
    if (head.project.isEmpty())
        return {};
    if (head.projectNumber.isEmpty())
        return words.phrase("Report", "Project: %1").arg(head.project);
    //: %1 = name of the project, %2 = its number in the funder's register
    return words.phrase("Report", "Project: %1, No %2").arg(head.project, head.projectNumber);
}

QString preparedLine(const ReportHead& head, const Words& words)
{
    const Formats formats(words.language());
    const auto when = formats.date(formats.dayOf(head.prepared));
    if (head.preparedBy.isEmpty())
        return words.phrase("Report", "Made on %1").arg(when);
    //: %1 = a person, %2 = a date
    return words.phrase("Report", "Made by %1 on %2").arg(head.preparedBy, when);
}

}  // namespace kaasa::reports
