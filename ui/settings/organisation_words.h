// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation.h"
#include "core/domain/project.h"

namespace kaasa::ui {

/// "non-governmental organisation", in the language of the screen.
QString organisationKindName(domain::OrganisationKind kind);
/// "leads the project".
QString partnerRoleName(domain::PartnerRole role);

}  // namespace kaasa::ui
