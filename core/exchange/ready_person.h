// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/person_state.h"
#include "core/services/identity_keys.h"
#include "core/services/person_likeness.h"
#include "core/storage/new_person_rows.h"

namespace kaasa::exchange {

/// Somebody new: how she will stand in the profile, and her rows.
struct NewPerson {
    PersonState state;
    storage::NewPersonRows rows;
};

/// A row with what can be found out about it before anybody looks into the profile: most of the
/// work of a long list, done beside the writing (`ReadAhead`).
struct ReadyPerson {
    PersonRow row;
    services::Identity told;  ///< what the row tells that can prove who she is
    services::IdentityKeys keys;
    std::optional<Result<NewPerson>> ifNew;  ///< made when she turns out to be new, unless here
};

/// What `draft` tells that can prove who she is. Pure: any thread.
services::Identity identityOf(const PersonDraft& draft);

/// Gives the person of `draft` an id of her own. `country`: unless the row tells another.
/// Errors: InvalidInput for a value out of its limits. Pure but for the clock: any thread.
Result<NewPerson> newPersonOf(const PersonDraft& draft, const QString& country, const Clock& clock);

}  // namespace kaasa::exchange
