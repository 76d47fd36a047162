// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registration_rule.h"

#include "core/base/field_check.h"
#include "core/services/registration_service.h"

namespace kaasa::services {

using domain::Registration;
using domain::RegistrationState;
using storage::Places;

namespace {

// A place that came free belongs to whoever stands in the queue, not to whoever asks next.
bool hasRoomForNewcomer(const Places& places)
{
    return !places.adults || places.registered + places.waiting < *places.adults;
}

}  // namespace

bool hasChildcareForNewcomer(const Places& places, int wanted)
{
    return wanted == 0 || !places.children
        || (places.waitingForChildcare == 0 && places.hasChildcareFor(wanted));
}

Result<std::optional<Registration>> settled(Registration draft, const Places& places,
                                            const RegistrationWish& wish, qint64 stamp)
{
    const bool room = hasRoomForNewcomer(places);
    const bool childcare = hasChildcareForNewcomer(places, draft.children);
    draft.state = RegistrationState::Registered;
    draft.queued = 0;
    draft.overReason.clear();
    if (room && childcare)
        return std::optional(draft);
    switch (wish.ifFull) {
    case IfFull::Tell:
        return std::optional<Registration>();
    case IfFull::Wait:
        draft.state = room ? RegistrationState::Registered : RegistrationState::Waiting;
        draft.queued = stamp;
        break;
    case IfFull::LetIn:
        if (wish.overReason.trimmed().isEmpty())
            return invalidField(u"over_reason", FieldFault::Empty);
        draft.overReason = wish.overReason;
        break;
    }
    return std::optional(draft);
}

}  // namespace kaasa::services
