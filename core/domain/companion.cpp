// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/companion.h"

#include "core/base/field_check.h"

namespace kaasa::domain {

Result<Companion> validated(Companion draft)
{
    FieldCheck check;
    check.line(u"companion_name", draft.name, 0, 80);
    check.number(u"birth_year", draft.birthYear, 1990, 2100);
    check.line(u"language", draft.language, 0, 3);
    check.line(u"needs", draft.needs, 0, 400);
    if (check.fault())
        return *check.fault();
    return draft;
}

}  // namespace kaasa::domain
