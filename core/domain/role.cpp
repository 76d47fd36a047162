// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/role.h"

#include "core/base/field_check.h"

using namespace Qt::StringLiterals;

namespace kaasa::domain {

Result<Role> validated(Role draft)
{
    FieldCheck check;
    check.that(!draft.since.isValid() || !draft.until.isValid() || draft.since <= draft.until,
               u"role_until", FieldFault::Contradicts, {u"role_since"_s});
    if (check.fault())
        return *check.fault();
    return draft;
}

bool holdsOn(const Role& role, QDate day)
{
    return (!role.since.isValid() || role.since <= day)
        && (!role.until.isValid() || day <= role.until);
}

}  // namespace kaasa::domain
