// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/session.h"

#include <QDateTime>

#include <optional>

namespace kaasa::domain {

enum class AttendanceState { Present, Late, LeftEarly, Excused, Absent, Online };

/// How Kaasa learnt of it: an auditor asks.
enum class AttendanceSource { Desk, Grid, Paper, Import, OnlineLog };

/// One person at one session. Has no identifier of its own: session and person name it.
/// A plain value: copy it, compare it.
struct Attendance {
    SessionId session;
    PersonId person;
    AttendanceState state = AttendanceState::Present;
    QDateTime arrivedAt;  ///< UTC; null when only the state is known
    QDateTime leftAt;     ///< UTC, not before `arrivedAt`; null when she stayed or nobody noted it
    std::optional<int> minutes;  ///< 0–1440, set by hand where it differs from the times
    int children = 0;            ///< 0–20 who came along
    AttendanceSource source = AttendanceSource::Desk;

    bool operator==(const Attendance&) const = default;
};

/// Checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<Attendance> validated(Attendance draft);

/// Present, late, left early and online: she took part, and counts.
bool tookPart(AttendanceState state);

/// Minutes to count for a session from `start` to `end`: 0 where she took no part; set by hand;
/// else from the later of start and arrival to the earlier of end and leaving. Arrival counts only
/// for those marked late, leaving only for those marked left early, so that a queue at the door
/// costs nobody a minute.
int countedMinutes(const Attendance& attendance, const QDateTime& start, const QDateTime& end);
/// The same at a meeting that is credited with other minutes than its length, because of a break
/// for example: what she missed is taken off those.
int countedMinutes(const Attendance& attendance, const Session& session);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::AttendanceState> {
    static constexpr std::array<QStringView, 6> list{u"present", u"late",   u"left_early",
                                                     u"excused", u"absent", u"online"};
};
template <>
struct kaasa::Codes<kaasa::domain::AttendanceSource> {
    static constexpr std::array<QStringView, 5> list{u"desk", u"grid", u"paper", u"import",
                                                     u"online_log"};
};
