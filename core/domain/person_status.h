// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"

#include <QList>

#include <optional>

namespace kaasa::domain {

/// Where a person stands, as her roles tell it on a day.
enum class PersonStatus {
    None,         ///< no role at all
    Candidate,    ///< a participant from a later day on
    InProgramme,  ///< a participant
    Left,         ///< was a participant
    OtherRole,    ///< mentor, volunteer … : `role` says which
};

struct PersonStanding {
    PersonStatus status = PersonStatus::None;
    RoleKind role = RoleKind::Participant;  ///< of OtherRole: the first in the order of RoleKind

    bool operator==(const PersonStanding&) const = default;
};

/// Taking part goes before other roles that hold today; these go before having left.
PersonStanding standingOn(const QList<Role>& roles, QDate day);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::PersonStatus> {
    static constexpr std::array<QStringView, 5> list{u"none", u"candidate", u"in_programme",
                                                     u"left", u"other_role"};
};
