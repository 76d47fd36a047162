// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registration.h"

#include "core/base/field_check.h"
#include "core/domain/companion.h"

namespace kaasa::domain {

Result<Registration> validated(Registration draft)
{
    draft.registeredAt = draft.registeredAt.toUTC();
    if (draft.state == RegistrationState::Cancelled)
        draft.queued = 0;
    else
        draft.cancelledReason.clear();
    FieldCheck check;
    check.that(!draft.event.isNull(), u"event", FieldFault::Empty);
    check.that(!draft.person.isNull(), u"person", FieldFault::Empty);
    check.that(draft.registeredAt.isValid(), u"registered_at", FieldFault::Empty);
    check.number(u"children", draft.children, 0, kMostChildren);
    check.line(u"over_reason", draft.overReason, 0, 400);
    check.line(u"heard_from", draft.heardFrom, 0, 120);
    check.line(u"remark", draft.remark, 0, 400);
    check.line(u"cancelled_reason", draft.cancelledReason, 0, 400);
    return check.result(std::move(draft));
}

}  // namespace kaasa::domain
