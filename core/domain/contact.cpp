// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact.h"

#include "core/base/field_check.h"
#include "core/domain/email.h"
#include "core/domain/phone.h"

namespace kaasa::domain {

Result<Contact> validated(Contact draft, QStringView country)
{
    FieldCheck check;
    check.line(u"contact", draft.typed, 1, 200);
    check.line(u"contact_remark", draft.remark, 0, 200);
    if (check.fault())
        return *check.fault();
    switch (draft.kind) {
    case ContactKind::Phone:
        draft.normal = readPhone(draft.typed, country).e164;
        break;
    case ContactKind::Email: {
        const auto email = readEmail(draft.typed);
        if (!email)
            return email.error();
        draft.normal = email.value();
        break;
    }
    case ContactKind::Messenger:
    case ContactKind::Address:
        draft.normal = draft.typed.toCaseFolded();
        break;
    }
    return draft;
}

}  // namespace kaasa::domain
