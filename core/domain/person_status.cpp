// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person_status.h"

#include <algorithm>

namespace kaasa::domain {

PersonStanding standingOn(const QList<Role>& roles, QDate day)
{
    bool was = false;
    bool willBe = false;
    std::optional<RoleKind> other;
    for (const auto& role : roles) {
        const bool holds = holdsOn(role, day);
        if (role.kind == RoleKind::Participant) {
            if (holds)
                return {PersonStatus::InProgramme, RoleKind::Participant};
            (role.since.isValid() && role.since > day ? willBe : was) = true;
        } else if (holds) {
            other = std::min(role.kind, other.value_or(role.kind));
        }
    }
    if (willBe)
        return {PersonStatus::Candidate, RoleKind::Participant};
    if (other)
        return {PersonStatus::OtherRole, *other};
    return {was ? PersonStatus::Left : PersonStatus::None, RoleKind::Participant};
}

}  // namespace kaasa::domain
