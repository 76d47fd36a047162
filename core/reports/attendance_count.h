// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/attendance.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace kaasa::sql {
class Database;
}

namespace kaasa::reports {

/// What is counted. Cancelled meetings never are, nor those of cancelled events, nor anything in
/// the bin. Keys are local.
struct CountScope {
    std::optional<qint64> event;
    std::optional<qint64> project;
    std::optional<qint64> person;  ///< one person with everybody who was merged into her
    QDateTime from;                ///< UTC, of a meeting's start; null = since the beginning
    QDateTime to;                  ///< UTC, not included; null = no end
    /// Only meetings that had begun at this moment or for which somebody is marked; null = all.
    QDateTime heldBy;
};

/// One meeting that is counted.
struct CountedMeeting {
    qint64 key = 0;
    qint64 event = 0;
    domain::Session session;

    bool operator==(const CountedMeeting&) const = default;
};

/// One person at one meeting: the marks of all computers as one, people who were merged as one.
struct CountedMark {
    qint64 meeting = 0;
    qint64 person = 0;  ///< the one who stands for all that were merged into her
    domain::AttendanceState state = domain::AttendanceState::Present;
    int minutes = 0;  ///< domain::countedMinutes

    bool operator==(const CountedMark&) const = default;
};

/// Sums over marks; the same for a meeting, an event, a project or a person.
struct AttendanceSums {
    qint64 participations = 0;  ///< took part: present, late, left early, online
    qint64 late = 0;            ///< of them
    qint64 excused = 0;
    qint64 absent = 0;
    qint64 minutes = 0;
    QSet<qint64> people;  ///< who took part at least once

    void add(const CountedMark& mark);
};

/// The one place that counts who was where. Every report, certificate and figure is made of what
/// this gives, so that two papers never disagree. Reads only.
class AttendanceCount {
public:
    explicit AttendanceCount(sql::Database& database)
        : m_database(database)
    {
    }

    /// By time. Errors: Storage.
    Result<std::vector<CountedMeeting>> meetings(const CountScope& scope);
    /// Every mark at these meetings, meeting by meeting; only of `person` when she is named.
    /// Errors: Storage, Cancelled once `each` returns false.
    Result<void> marks(const std::vector<CountedMeeting>& meetings,
                       const std::function<bool(const CountedMark&)>& each,
                       std::optional<qint64> person = {});

private:
    sql::Database& m_database;
};

}  // namespace kaasa::reports
