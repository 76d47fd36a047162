// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/event_attendance.h"
#include "core/reports/paper_people.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// How the people of a report are told.
struct PeopleChoices {
    NameOrder order = NameOrder::FamilyFirst;
    /// Numbers instead of names, in an order that says nothing; small groups are not told.
    bool withoutNames = false;

    bool operator==(const PeopleChoices&) const = default;
};

/// Fills the attendance of one event from a profile. Reads only.
class EventAttendanceReader {
public:
    explicit EventAttendanceReader(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Meetings that took place by now, as ProjectAttendanceReader counts them, or all while none
    /// did; cancelled ones left out. Whoever is registered or marked. The kind is given as its
    /// code: its words belong to another room. `event`: local key. Errors: NotFound, Storage.
    Result<EventAttendance> read(qint64 event, Language language,
                                 const PeopleChoices& choices = {});

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::reports
