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

AgeBand ageBandOn(const Companion& child, int year)
{
    if (!child.birthYear)
        return child.ageBand;
    const int age = year - *child.birthYear;
    if (age < 3)
        return AgeBand::Under3;
    if (age < 7)
        return AgeBand::From3To6;
    return age < 13 ? AgeBand::From7To12 : AgeBand::From13To17;
}

}  // namespace kaasa::domain
