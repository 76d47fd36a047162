// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event_kind.h"

#include "core/base/field_check.h"
#include "core/domain/event.h"

namespace kaasa::domain {

Result<EventKind> validated(EventKind draft)
{
    FieldCheck check;
    check.that(isKindCode(draft.code), u"code", FieldFault::NotReadable, {draft.code});
    for (auto& text : draft.texts)
        check.line(u"text", text, 0, 80);
    draft.texts.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    check.that(!draft.texts.isEmpty() || eventKindCodes().contains(draft.code), u"text",
               FieldFault::Empty);
    return check.result(std::move(draft));
}

}  // namespace kaasa::domain
