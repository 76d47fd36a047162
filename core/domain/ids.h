// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace kaasa::domain {

// Each kind of row has a type of its own: handing an EventId where a PersonId belongs does not
// compile.

using MemberId = Id<struct MemberTag>;  ///< a member of staff: named by every change
using DeviceId = Id<struct DeviceTag>;

using PersonId = Id<struct PersonTag>;
using PersonNameId = Id<struct PersonNameTag>;
using ContactId = Id<struct ContactTag>;
using FactId = Id<struct FactTag>;
using RoleId = Id<struct RoleTag>;
using TagId = Id<struct TagTag>;
using BadgeId = Id<struct BadgeTag>;
using HouseholdId = Id<struct HouseholdTag>;
using CompanionId = Id<struct CompanionTag>;
using ConsentId = Id<struct ConsentTag>;
using ConsentTextId = Id<struct ConsentTextTag>;

using OrganisationId = Id<struct OrganisationTag>;
using ProjectId = Id<struct ProjectTag>;
using ProjectPartnerId = Id<struct ProjectPartnerTag>;
using LogoId = Id<struct LogoTag>;
using VenueId = Id<struct VenueTag>;
using RoomId = Id<struct RoomTag>;

using EventKindId = Id<struct EventKindTag>;
using EventId = Id<struct EventTag>;
using SessionId = Id<struct SessionTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using RegistrationId = Id<struct RegistrationTag>;

using CertificateId = Id<struct CertificateTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using AttachmentId = Id<struct AttachmentTag>;

}  // namespace kaasa::domain
