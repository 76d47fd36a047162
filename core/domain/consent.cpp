// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent.h"

#include "core/base/field_check.h"

namespace kaasa::domain {

Result<ConsentEntry> validated(ConsentEntry draft)
{
    draft.happenedAt = draft.happenedAt.toUTC();
    FieldCheck check;
    check.that(!draft.person.isNull(), u"person", FieldFault::Empty);
    check.that(draft.happenedAt.isValid(), u"happened_at", FieldFault::Empty);
    check.that(draft.act == ConsentAct::Withdrawn || !draft.text.isNull(), u"consent_text",
               FieldFault::Empty);
    check.that(draft.language.size() == 2, u"language", FieldFault::Empty);
    check.that(!draft.validUntil.isValid() || draft.validUntil >= draft.happenedAt.date(),
               u"valid_until", FieldFault::Contradicts, {QStringLiteral("happened_at")});
    check.line(u"paper_number", draft.paperNumber, 0, 40);
    check.line(u"witness", draft.witness, 0, 120);
    return check.result(std::move(draft));
}

}  // namespace kaasa::domain
