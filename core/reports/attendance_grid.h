// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/domain/session.h"
#include "core/storage/attendance_repository.h"

#include <QHash>
#include <QList>

#include <optional>

namespace kaasa::reports {

/// A row of the grid: somebody who is registered or has a mark. Keys are local.
struct GridPerson {
    qint64 key = 0;
    QString name;    ///< "Ivanova Jūlija": surname first
    QString spoken;  ///< "Jūlija Ivanova"
    /// Empty when she came without one.
    std::optional<domain::RegistrationState> registration;

    bool operator==(const GridPerson&) const = default;
};

/// A column of the grid.
struct GridMeeting {
    qint64 key = 0;
    domain::Session session;

    bool operator==(const GridMeeting&) const = default;
};

/// What is known of one person at one meeting.
struct GridMark {
    storage::Presence presence;
    int minutes = 0;  ///< domain::countedMinutes

    bool operator==(const GridMark&) const = default;
};

/// The people of an event × its meetings, as they stand in the profile.
struct AttendanceGrid {
    QList<GridPerson> people;                          ///< by name
    QList<GridMeeting> meetings;                       ///< by time
    QHash<std::pair<qint64, qint64>, GridMark> marks;  ///< by keys of meeting and person

    const GridMark* mark(qint64 meeting, qint64 person) const
    {
        const auto found = marks.constFind({meeting, person});
        return found == marks.constEnd() ? nullptr : &*found;
    }
    bool operator==(const AttendanceGrid&) const = default;
};

}  // namespace kaasa::reports
