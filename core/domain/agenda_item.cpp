// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agenda_item.h"

#include "core/base/field_check.h"

namespace kaasa::domain {

Result<AgendaItem> validated(AgendaItem draft)
{
    FieldCheck check;
    check.that(!draft.session.isNull(), u"session", FieldFault::Empty);
    check.number(u"position", draft.position, 0, 200);
    check.number(u"minutes", draft.minutes, 0, 24 * 60);
    check.line(u"topic", draft.topic, 1, 200);
    check.line(u"speaker", draft.speaker, 0, 200);
    check.line(u"organisation", draft.organisation, 0, 200);
    return check.result(std::move(draft));
}

}  // namespace kaasa::domain
