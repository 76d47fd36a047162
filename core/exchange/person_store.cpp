// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_store.h"

#include "core/domain/personal_code.h"
#include "core/storage/consent_repository.h"
#include "core/storage/derived_uid.h"
#include "core/storage/person_note_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

Result<PersonState> PersonStore::load(qint64 key)
{
    if (const auto remembered = m_trial.constFind(key); remembered != m_trial.cend())
        return *remembered;
    auto& database = m_profile.database();
    auto person = storage::PersonRepository(database).findByKey(key);
    if (!person)
        return person.error();
    storage::PersonPartRepository parts(database);
    const auto codes = parts.codes(key);
    if (!codes)
        return codes.error();
    const auto tags = parts.tags(key);
    if (!tags)
        return tags.error();
    const auto ledger = storage::ConsentRepository(database).ledger(key);
    if (!ledger)
        return ledger.error();
    const auto note = storage::PersonNoteRepository(database).find(key);
    if (!note)
        return note.error();

    PersonState state{
        .person = std::move(person).value(), .tags = tags.value(), .note = note.value()};
    state.tags.sort();
    for (const auto& code : codes.value())
        state.codes.append(code.canonical);
    for (auto line = ledger.value().crbegin(); line != ledger.value().crend(); ++line)
        state.consents.insert(line->purpose, line->act);  // oldest first, so the newest stays
    return state;
}

Result<qint64> PersonStore::add(PersonState state, const QDateTime& toldAt)
{
    state.person.id = domain::PersonId::create(m_profile.clock());
    auto checked = domain::validated(std::move(state.person));
    if (!checked)
        return checked.error();
    state.person = std::move(checked).value();
    if (m_mode == Mode::Trial) {
        m_trial.insert(--m_lastTrialKey, state);
        return m_lastTrialKey;
    }
    const auto people = inserter();
    if (!people)
        return people.error();
    const auto key = people.value()->insert(state.person);
    if (!key)
        return key.error();
    if (const auto written = writeParts(key.value(), {}, state, toldAt); !written)
        return written.error();
    return key.value();
}

Result<void> PersonStore::change(qint64 key, const PersonState& before, PersonState after,
                                 const QDateTime& toldAt)
{
    auto checked = domain::validated(std::move(after.person));
    if (!checked)
        return checked.error();
    after.person = std::move(checked).value();
    if (m_mode == Mode::Trial) {
        m_trial.insert(key, after);
        return {};
    }
    if (after.person != before.person) {
        if (const auto saved = storage::PersonRepository(m_profile.database()).save(after.person);
            !saved)
            return saved.error();
    }
    return writeParts(key, before, after, toldAt);
}

Result<void> PersonStore::writeParts(qint64 key, const PersonState& before,
                                     const PersonState& after, const QDateTime& toldAt)
{
    auto& database = m_profile.database();
    storage::PersonPartRepository parts(database);
    for (const auto& canonical : after.codes) {
        if (before.codes.contains(canonical))
            continue;
        const auto today = m_profile.clock().today();
        const auto code = domain::readPersonalCode(canonical, today);
        const bool estonian = code.kind == domain::PersonalCodeKind::Estonian;
        const auto saved = parts.save(key,
                                      {.id = Uid::create(m_profile.clock()),
                                       .country = estonian ? u"EE"_s : u"LV"_s,
                                       .canonical = canonical,
                                       .verdict = codeOf(code.verdict),
                                       .since = today});
        if (!saved)
            return saved;
    }
    if (after.tags != before.tags) {
        if (const auto saved
            = parts.setTags(key, after.person.id.uid(), after.tags, m_profile.clock());
            !saved)
            return saved;
    }
    if (after.note != before.note) {
        if (const auto saved = storage::PersonNoteRepository(database).save(key, after.note);
            !saved)
            return saved;
    }
    for (auto consent = after.consents.cbegin(); consent != after.consents.cend(); ++consent) {
        const auto held = before.consents.constFind(consent.key());
        if (held != before.consents.cend() && held.value() == consent.value())
            continue;
        if (const auto saved = writeConsent(key, after, consent.key(), toldAt); !saved)
            return saved;
    }
    return {};
}

Result<storage::PersonInserter*> PersonStore::inserter()
{
    if (!m_inserter) {
        auto ready = storage::PersonInserter::ready(m_profile.database());
        if (!ready)
            return ready.error();
        m_inserter.emplace(std::move(ready).value());
    }
    return &*m_inserter;
}

Result<void> PersonStore::writeConsent(qint64 key, const PersonState& after,
                                       domain::ConsentPurpose purpose, const QDateTime& toldAt)
{
    const auto& wording = m_wordings[purpose];
    const auto text = textOf(purpose);
    if (!text)
        return text.error();
    const auto entry = domain::validated(
        domain::ConsentEntry{.id = domain::ConsentId::create(m_profile.clock()),
                             .person = after.person.id,
                             .purpose = purpose,
                             .act = after.consents.value(purpose),
                             .way = wording.way,
                             .text = text.value().id,
                             .language = languageCode(wording.language),
                             .happenedAt = toldAt.isValid() ? toldAt : m_profile.clock().now()});
    if (!entry)
        return entry.error();
    const auto people = inserter();
    if (!people)
        return people.error();
    return people.value()->insert(key, entry.value(), text.value().key, m_profile.member());
}

/// The question itself is what people agreed to; it is kept once. Version 0 never becomes the
/// wording that Kaasa offers next time.
Result<PersonStore::KeptText> PersonStore::textOf(domain::ConsentPurpose purpose)
{
    if (const auto known = m_texts.constFind(purpose); known != m_texts.cend())
        return *known;
    const auto& wording = m_wordings[purpose];
    const auto language = languageCode(wording.language);
    const Uid uid = storage::derivedUid(
        "consent_text", {codeOf(purpose).toUtf8(), language.toUtf8(), wording.text.toUtf8()});
    storage::RowStore rows(m_profile.database());
    auto key = rows.idOf(u"consent_text", uid);
    if (!key && key.error().code == Error::Code::NotFound) {
        const auto added = storage::ConsentRepository(m_profile.database())
                               .add({.id = domain::ConsentTextId(uid),
                                     .purpose = purpose,
                                     .version = 0,
                                     .language = language,
                                     .text = wording.text,
                                     .validFrom = m_profile.clock().today()});
        if (!added)
            return added.error();
        key = rows.idOf(u"consent_text", uid);
    }
    if (!key)
        return key.error();
    return m_texts[purpose] = {domain::ConsentTextId(uid), key.value()};
}

}  // namespace kaasa::exchange
