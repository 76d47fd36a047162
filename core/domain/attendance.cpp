// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance.h"

#include "core/base/field_check.h"
#include "core/domain/companion.h"

#include <algorithm>

namespace kaasa::domain {

Result<Attendance> validated(Attendance draft)
{
    FieldCheck check;
    check.that(!draft.session.isNull(), u"session", FieldFault::Empty);
    check.that(!draft.person.isNull(), u"person", FieldFault::Empty);
    check.that(!draft.arrivedAt.isValid() || !draft.leftAt.isValid()
                   || draft.arrivedAt <= draft.leftAt,
               u"left_at", FieldFault::Contradicts, {QStringLiteral("arrived_at")});
    check.number(u"minutes", draft.minutes, 0, 24 * 60);
    check.number(u"children", draft.children, 0, kMostChildren);
    return check.result(std::move(draft));
}

bool tookPart(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
    case AttendanceState::Late:
    case AttendanceState::LeftEarly:
    case AttendanceState::Online:
        return true;
    case AttendanceState::Excused:
    case AttendanceState::Absent:
        return false;
    }
    Q_UNREACHABLE();
}

int countedMinutes(const Attendance& attendance, const QDateTime& start, const QDateTime& end)
{
    if (!tookPart(attendance.state))
        return 0;
    if (attendance.minutes)
        return *attendance.minutes;
    auto from = start;
    auto to = end;
    if (attendance.state == AttendanceState::Late && attendance.arrivedAt.isValid())
        from = std::max(start, attendance.arrivedAt);
    // whoever leaves is marked so even when she also came late
    if (attendance.state == AttendanceState::LeftEarly
        || attendance.state == AttendanceState::Late) {
        if (attendance.leftAt.isValid())
            to = std::min(end, attendance.leftAt);
    }
    return std::max(0, int(from.secsTo(to) / 60));
}

int countedMinutes(const Attendance& attendance, const Session& session)
{
    const auto there = countedMinutes(attendance, session.startsAt, session.endsAt);
    if (!tookPart(attendance.state) || attendance.minutes)
        return there;
    const auto length = int(session.startsAt.secsTo(session.endsAt) / 60);
    return std::max(0, minutesOf(session) - (length - there));
}

}  // namespace kaasa::domain
