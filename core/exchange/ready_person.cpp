// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ready_person.h"

namespace kaasa::exchange {

services::Identity identityOf(const PersonDraft& draft)
{
    services::Identity identity;
    identity.person = newPerson(draft, {}).person;
    if (!draft.code.isEmpty())
        identity.codes = {draft.code};
    return identity;
}

Result<NewPerson> newPersonOf(const PersonDraft& draft, const QString& country, const Clock& clock)
{
    NewPerson made{.state = newPerson(draft, country)};
    made.state.person.id = domain::PersonId::create(clock);
    auto checked = domain::validated(std::move(made.state.person));
    if (!checked)
        return checked.error();
    made.state.person = std::move(checked).value();
    made.rows = storage::rowsOf(made.state.person);
    return made;
}

}  // namespace kaasa::exchange
