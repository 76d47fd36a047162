// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_state.h"

#include "core/domain/phone.h"
#include "core/exchange/plain_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kMostContacts = 20;  // domain::Person
constexpr qsizetype kMostLanguages = 12;
constexpr qsizetype kLongestTag = 60;
constexpr qsizetype kLongestContact = 200;

bool isCyrillic(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar sign) { return sign.script() == QChar::Script_Cyrillic; });
}

domain::PersonName nameOf(const PersonDraft& draft)
{
    const bool cyrillic = isCyrillic(draft.given + draft.family);
    return {cyrillic ? domain::NameForm::Cyrillic : domain::NameForm::Document, draft.given,
            draft.family, draft.patronymic};
}

void addContact(domain::Person& person, const domain::Contact& contact)
{
    const bool present
        = std::any_of(person.contacts.begin(), person.contacts.end(), [&](const auto& each) {
              return each.kind == contact.kind
                  && each.normal.compare(contact.normal, Qt::CaseInsensitive) == 0;
          });
    if (!present && person.contacts.size() < kMostContacts)
        person.contacts.append(contact);
}

void addPhone(domain::Person& person, const QString& typed, const QString& e164,
              const QString& note)
{
    // Kept as typed, unless the person's own country would read that as another number.
    const bool readsAlike = domain::readPhone(typed, person.country).e164 == e164;
    addContact(
        person,
        {domain::ContactKind::Phone, readsAlike ? typed : e164, e164, note.left(kLongestContact)});
}

void addAddress(domain::Person& person, const QString& written)
{
    const auto address = written.simplified().left(kLongestContact);
    if (!address.isEmpty())
        addContact(person, {domain::ContactKind::Address, address, address.toCaseFolded(), {}});
}

void addContacts(domain::Person& person, const PersonDraft& draft)
{
    if (!draft.phone.isEmpty())
        addPhone(person, draft.phoneTyped, draft.phone, draft.phoneNote);
    if (!draft.email.isEmpty())
        addContact(person, {domain::ContactKind::Email, draft.email, draft.email, {}});
    addAddress(person, draft.address);
    for (const auto& other : draft.otherContacts) {
        if (other.kind == domain::ContactKind::Phone)
            addPhone(person, other.typed, other.normal, other.remark);
        else if (other.kind == domain::ContactKind::Address)
            addAddress(person, other.typed);
        else
            addContact(person, other);
    }
}

void addLanguages(domain::Person& person, const PersonDraft& draft)
{
    for (const auto& code : draft.languages) {
        const bool present = std::any_of(person.languages.begin(), person.languages.end(),
                                         [&code](const auto& each) { return each.code == code; });
        if (!present && person.languages.size() < kMostLanguages)
            person.languages.append({code, domain::LanguageLevel::Unknown});
    }
}

void addTags(PersonState& state, const PersonDraft& draft)
{
    for (const auto& tag : draft.tags + draft.topics) {
        const auto text = tag.simplified().left(kLongestTag).trimmed();
        if (!text.isEmpty() && !state.tags.contains(text))
            state.tags.append(text);
    }
    state.tags.sort();
}

void addNotes(PersonState& state, const PersonDraft& draft)
{
    for (const auto& text : {draft.note, draft.topicsOther, draft.organisation}) {
        if (text.isEmpty() || state.note.contains(text))
            continue;
        state.note += (state.note.isEmpty() ? QString() : u"\n"_s) + text;
    }
}

void addConsents(PersonState& state, const PersonDraft& draft)
{
    const std::pair<domain::ConsentPurpose, std::optional<bool>> answers[]{
        {domain::ConsentPurpose::Data, draft.consentData},
        {domain::ConsentPurpose::Photos, draft.consentPhoto},
        {domain::ConsentPurpose::ContactLater, draft.consentContact}};
    for (const auto& [purpose, answer] : answers) {
        if (answer)
            state.consents.insert(
                purpose, *answer ? domain::ConsentAct::Given : domain::ConsentAct::Refused);
    }
}

void addAll(PersonState& state, const PersonDraft& draft)
{
    addContacts(state.person, draft);
    addLanguages(state.person, draft);
    if (!draft.code.isEmpty() && !state.codes.contains(draft.code))
        state.codes.append(draft.code);
    addTags(state, draft);
    addNotes(state, draft);
    addConsents(state, draft);
}

bool hasForm(const domain::Person& person, domain::NameForm form)
{
    return std::any_of(person.names.begin(), person.names.end(),
                       [form](const auto& each) { return each.form == form; });
}

/// Another spelling is kept beside the first where there is a place for it.
void addName(domain::Person& person, domain::PersonName name)
{
    const auto plain = plainName(name.given, name.family);
    for (auto& each : person.names) {
        if (plainName(each.given, each.family) != plain)
            continue;
        if (each.patronymic.isEmpty())
            each.patronymic = name.patronymic;
        return;
    }
    if (hasForm(person, name.form))
        name.form = name.form == domain::NameForm::Cyrillic ? domain::NameForm::Called
                                                            : domain::NameForm::Original;
    if (!hasForm(person, name.form))
        person.names.append(name);
    std::stable_sort(person.names.begin(), person.names.end(),
                     [](const auto& a, const auto& b) { return a.form < b.form; });
}

/// The list's spelling stands first in its script, and what stood there beside it.
void putName(domain::Person& person, domain::PersonName name)
{
    const auto plain = plainName(name.given, name.family);
    std::optional<domain::PersonName> before;
    person.names.removeIf([&](const domain::PersonName& each) {
        const bool isSame = plainName(each.given, each.family) == plain;
        if (isSame && name.patronymic.isEmpty())
            name.patronymic = each.patronymic;
        if (!isSame && each.form == name.form)
            before = each;
        return isSame || each.form == name.form;
    });
    addName(person, name);
    if (before)
        addName(person, *before);
}

}  // namespace

PersonState newPerson(const PersonDraft& draft, const QString& country)
{
    PersonState state;
    auto& person = state.person;
    person.names = {nameOf(draft)};
    person.birthDate = draft.birthDate;
    person.birthYear = draft.birthDate.isValid() ? draft.birthDate.year() : draft.birthYear;
    person.municipality = draft.municipality;
    person.country = draft.country.isEmpty() ? country : draft.country;
    addAll(state, draft);
    return state;
}

PersonMerge mergedPerson(PersonState state, const PersonDraft& draft, Prefer prefer)
{
    PersonMerge merge;
    auto& person = state.person;
    const bool theirs = prefer == Prefer::Theirs;
    theirs ? putName(person, nameOf(draft)) : addName(person, nameOf(draft));
    if (draft.birthDate.isValid() && (theirs || !person.birthDate.isValid()))
        person.birthDate = draft.birthDate;
    if (draft.birthYear && (theirs || !person.birthYear))
        person.birthYear = draft.birthYear;
    if (person.birthDate.isValid())
        person.birthYear = person.birthDate.year();
    if (person.municipality.isEmpty() || (theirs && !draft.municipality.isEmpty())) {
        person.municipality = draft.municipality;
        if (!draft.country.isEmpty())
            person.country = draft.country;
    } else if (!draft.municipality.isEmpty() && draft.municipality != person.municipality) {
        merge.remarks.append(Remark::DiffersHere);
        merge.kept.append(draft.municipality);
    }
    if (person.country.isEmpty())
        person.country = draft.country;
    addAll(state, draft);
    merge.state = std::move(state);
    return merge;
}

}  // namespace kaasa::exchange
