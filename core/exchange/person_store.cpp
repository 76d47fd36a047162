// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_store.h"

#include "core/domain/personal_code.h"
#include "core/storage/consent_repository.h"
#include "core/storage/derived_uid.h"
#include "core/storage/duplicate_repository.h"
#include "core/storage/person_note_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

Result<PersonState> PersonStore::load(qint64 key)
{
    if (const auto remembered = m_remembered.constFind(key); remembered != m_remembered.cend())
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

Result<qint64> PersonStore::add(NewPerson person, const QDateTime& toldAt)
{
    if (m_mode == Mode::Trial) {
        m_remembered.insert(--m_lastTrialKey, std::move(person.state));
        return m_lastTrialKey;
    }
    const auto people = loader();
    if (!people)
        return people.error();
    const auto key = people.value()->add(std::move(person.rows));
    if (!key)
        return key.error();
    const auto& state = person.state;
    for (auto consent = state.consents.cbegin(); consent != state.consents.cend(); ++consent) {
        if (const auto saved = writeConsent(key.value(), state, consent.key(), toldAt); !saved)
            return saved.error();
    }
    m_remembered.insert(key.value(), std::move(person.state));
    if (m_remembered.size() > m_mostHeld) {
        if (const auto settled = settle(); !settled)
            return settled.error();
    }
    return key.value();
}

Result<void> PersonStore::settle()
{
    if (m_mode == Mode::Trial)
        return {};
    const auto people = loader();
    if (!people)
        return people.error();
    if (const auto written = people.value()->write(); !written)
        return written;
    // the loader knows nothing of these, and they need her row to be there
    const auto held = std::exchange(m_remembered, {});
    for (auto person = held.cbegin(); person != held.cend(); ++person) {
        const auto& state = person.value();
        if (state.codes.isEmpty() && state.tags.isEmpty() && state.note.isEmpty())
            continue;
        if (const auto written = writeParts(person.key(), {}, state); !written)
            return written;
    }
    return {};
}

Result<void> PersonStore::setApart(qint64 person, const QList<qint64>& others)
{
    if (m_mode == Mode::Trial || others.isEmpty())
        return {};
    if (const auto settled = settle(); !settled)
        return settled;
    storage::DuplicateRepository duplicates(m_profile.database());
    for (const auto other : others) {
        if (const auto apart = duplicates.addDistinct(person, other); !apart)
            return apart;
    }
    return {};
}

Result<void> PersonStore::change(qint64 key, const PersonState& before, PersonState after,
                                 const QDateTime& toldAt)
{
    auto checked = domain::validated(std::move(after.person));
    if (!checked)
        return checked.error();
    after.person = std::move(checked).value();
    if (m_mode == Mode::Trial) {
        m_remembered.insert(key, after);
        return {};
    }
    if (m_remembered.contains(key)) {
        if (const auto settled = settle(); !settled)  // History tells first that she was made
            return settled;
    }
    if (after.person != before.person) {
        if (const auto saved = storage::PersonRepository(m_profile.database()).save(after.person);
            !saved)
            return saved.error();
    }
    if (const auto written = writeParts(key, before, after); !written)
        return written;
    for (auto consent = after.consents.cbegin(); consent != after.consents.cend(); ++consent) {
        const auto stands = before.consents.constFind(consent.key());
        if (stands != before.consents.cend() && stands.value() == consent.value())
            continue;
        if (const auto saved = writeConsent(key, after, consent.key(), toldAt); !saved)
            return saved;
    }
    return m_mostHeld > 0 ? Result<void>() : settle();
}

Result<void> PersonStore::writeParts(qint64 key, const PersonState& before,
                                     const PersonState& after)
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
    return {};
}

Result<storage::PersonLoader*> PersonStore::loader()
{
    if (!m_loader) {
        auto ready = storage::PersonLoader::ready(m_profile.database());
        if (!ready)
            return ready.error();
        m_loader.emplace(std::move(ready).value());
    }
    return &*m_loader;
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
    const auto people = loader();
    if (!people)
        return people.error();
    people.value()->add(key, entry.value(), text.value().key, m_profile.member());
    return {};
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
