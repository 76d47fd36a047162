// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person_name.h"

#include "core/base/field_check.h"
#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::domain {

Result<PersonName> validated(PersonName draft)
{
    FieldCheck check;
    check.line(u"given_name", draft.given, 0, 80);
    check.line(u"family_name", draft.family, 0, 80);
    check.line(u"patronymic", draft.patronymic, 0, 80);
    check.that(!draft.given.isEmpty() || !draft.family.isEmpty(), u"given_name", FieldFault::Empty);
    return check.result(std::move(draft));
}

QString fullName(const PersonName& name)
{
    return u"%1 %2"_s.arg(name.given, name.family).trimmed();
}

QString listName(const PersonName& name)
{
    if (name.family.isEmpty() || name.given.isEmpty())
        return fullName(name);
    return u"%1, %2"_s.arg(name.family, name.given);
}

PersonName nameFromTyped(QStringView typed)
{
    const auto text = tidied(typed);
    PersonName name;
    if (const auto comma = text.indexOf(u','); comma >= 0) {
        name.family = text.first(comma).trimmed();
        name.given = text.sliced(comma + 1).trimmed();
    } else if (const auto space = text.lastIndexOf(u' '); space >= 0) {
        name.given = text.first(space);
        name.family = text.sliced(space + 1);
    } else {
        name.given = text;
    }
    const auto letter
        = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (letter != text.end() && letter->script() == QChar::Script_Cyrillic)
        name.form = NameForm::Cyrillic;
    return name;
}

}  // namespace kaasa::domain
