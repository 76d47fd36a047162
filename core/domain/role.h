// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>

namespace kaasa::domain {

/// What a person is to the centre. One person may be several at once.
enum class RoleKind { Participant, Mentor, Volunteer, GroupLeader, PartnerContact, Speaker };

/// A role with its dates: nobody "is" a volunteer, she is one from a day until a day.
/// A plain value: copy it, compare it.
struct Role {
    RoleId id;
    PersonId person;
    RoleKind kind = RoleKind::Participant;
    OrganisationId organisation;  ///< whom a contact or speaker stands for; may be null
    ProjectId project;            ///< null = for the whole organisation
    QDate since;                  ///< null = always was
    QDate until;                  ///< last day; null = still is; not before `since`

    bool operator==(const Role&) const = default;
};

/// Errors: InvalidInput, whose arguments name the field.
Result<Role> validated(Role draft);

/// Whether the role holds on `day`.
bool holdsOn(const Role& role, QDate day);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::RoleKind> {
    static constexpr std::array<QStringView, 6> list{
        u"participant", u"mentor", u"volunteer", u"group_leader", u"partner_contact", u"speaker"};
};
