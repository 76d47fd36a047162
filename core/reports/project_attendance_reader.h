// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reports/project_attendance.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// What a report on attendance is about: a project, a period, or both.
struct ProjectWish {
    domain::ProjectId project;  ///< null = events of all projects and of none
    QDate from;                 ///< an invalid day leaves that end open
    QDate to;                   ///< the last day
};

/// Fills the attendance of a project or period from a profile. Reads only.
class ProjectAttendanceReader {
public:
    explicit ProjectAttendanceReader(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Counts meetings that took place by now. `goOn` is asked between meetings; false stops.
    /// Errors: NotFound, Storage, Cancelled.
    Result<ProjectAttendance> read(const ProjectWish& wish, Language language,
                                   const std::function<bool()>& goOn = {});

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::reports
