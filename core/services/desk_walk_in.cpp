// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_walk_in.h"

#include "core/base/text.h"
#include "core/services/consent_service.h"
#include "core/storage/act.h"
#include "core/storage/consent_repository.h"
#include "core/storage/derived_uid.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::RowStore;

Result<domain::Person> DeskWalkInWriter::personFrom(const DeskAct& act)
{
    domain::Person person;
    person.id = act.person;
    person.names.append(domain::nameFromTyped(act.walkIn.typedName));
    person.country = RowStore(m_profile.database()).setting(u"country"_s);
    if (const auto phone = tidied(act.walkIn.phone); !phone.isEmpty()) {
        auto contact = domain::validated(domain::Contact{.typed = phone}, person.country);
        if (!contact)
            return contact.error();
        person.contacts.append(contact.value());
    }
    return domain::validated(std::move(person));
}

Result<qint64> DeskWalkInWriter::putPerson(const DeskAct& act, const domain::Person& person)
{
    const auto key = storage::PersonRepository(m_profile.database()).save(person);
    if (!key)
        return key.error();
    RowStore rows(m_profile.database());
    if (const auto changed = rows.change(u"person", key.value(), {{u"needs_completion"_s, 1}});
        !changed)
        return changed.error();
    const auto today = act.at.toLocalTime().date().toString(Qt::ISODate);
    const auto role = rows.put(
        u"person_role",
        storage::derivedUid("person_role", {person.id.toBytes(), "participant", today.toLatin1()}),
        {{u"person_id"_s, key.value()}, {u"role"_s, u"participant"_s}, {u"since"_s, today}});
    if (!role)
        return role.error();
    if (const auto agreed = putConsent(act, key.value()); !agreed)
        return agreed.error();
    return key.value();
}

Result<void> DeskWalkInWriter::putConsent(const DeskAct& act, qint64 person)
{
    if (!act.walkIn.consent)
        return {};
    storage::ConsentRepository ledger(m_profile.database());
    domain::ConsentEntry entry;
    // named by the act, so that an act that is tried twice adds one line
    entry.id = domain::ConsentId(storage::derivedUid("consent", {act.id.toBytes()}));
    entry.person = act.person;
    entry.purpose = domain::ConsentPurpose::Data;
    entry.way = *act.walkIn.consent;
    entry.language = act.walkIn.language;
    entry.happenedAt = act.at;
    const auto texts = ledger.texts(entry.purpose);
    if (!texts)
        return texts.error();
    for (const auto& text : texts.value()) {
        // version 0 is what an imported list called the question, which nobody here reads out
        if (text.language == entry.language && text.version > 0)
            entry.text = text.id;
    }
    if (const auto language = languageFromCode(entry.language); language && entry.text.isNull()) {
        const auto usual = usualText(entry.purpose, *language, act.at.toLocalTime().date());
        if (!ledger.text(usual.id)) {
            if (const auto kept = ledger.add(usual); !kept)
                return kept;
        }
        entry.text = usual.id;
    }
    auto checked = domain::validated(std::move(entry));
    if (!checked)
        return checked.error();
    return ledger.add(person, checked.value(), m_profile.member());
}

Result<void> DeskWalkInWriter::putRegistration(const storage::Act& written, const DeskAct& act,
                                               qint64 event, qint64 person,
                                               domain::RegistrationState state)
{
    RowStore rows(m_profile.database());
    const auto eventUid = rows.uidOf(u"event", event);
    if (!eventUid)
        return eventUid.error();
    const auto personUid = rows.uidOf(u"person", person);
    if (!personUid)
        return personUid.error();
    const bool waits = state == domain::RegistrationState::Waiting;
    storage::Values values{{u"event_id"_s, event},
                           {u"person_id"_s, person},
                           {u"state"_s, codeOf(state)},
                           {u"queued"_s, waits ? written.stamp() : 0},
                           {u"children"_s, act.children},
                           {u"registered_at"_s, act.at.toUTC().toString(Qt::ISODate)},
                           {u"deleted"_s, 0}};
    if (const auto heard = tidied(act.walkIn.heardFrom); !heard.isEmpty())
        values.append({u"heard_from"_s, heard.left(120)});
    const auto put
        = rows.put(u"registration",
                   storage::derivedUid("registration",
                                       {eventUid.value().toBytes(), personUid.value().toBytes()}),
                   values);
    return put ? Result<void>() : Result<void>(put.error());
}

}  // namespace kaasa::services
