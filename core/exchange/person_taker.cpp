// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_taker.h"

#include "core/exchange/plain_words.h"
#include "core/names/name_likeness.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

bool tellsOnlyTheName(const PersonDraft& draft)
{
    return !draft.birthDate.isValid() && !draft.birthYear && draft.phone.isEmpty()
        && draft.email.isEmpty() && draft.code.isEmpty();
}

QString nameOf(const PersonDraft& draft)
{
    return (draft.given + u' ' + draft.family).trimmed();
}

bool isNamed(const domain::Person& person, const PersonDraft& draft)
{
    const auto name = plainName(draft.given, draft.family);
    return std::any_of(person.names.begin(), person.names.end(), [&name](const auto& each) {
        return plainName(each.given, each.family) == name;
    });
}

bool isSpelledAlike(const domain::Person& person, const PersonDraft& draft)
{
    return std::any_of(person.names.begin(), person.names.end(), [&draft](const auto& each) {
        const auto likeness
            = names::nameLikeness({each.given, each.family}, {draft.given, draft.family});
        return likeness.certainty >= names::Certainty::Likely;
    });
}

}  // namespace

Result<PersonTaker> PersonTaker::of(storage::Profile& profile, PersonStore::Mode mode,
                                    const ListLayout& layout)
{
    auto people = services::IdentityIndex::ofEverybody(profile);
    if (!people)
        return people.error();
    return PersonTaker(profile, mode, std::move(people).value(), layout);
}

PersonTaker::PersonTaker(storage::Profile& profile, PersonStore::Mode mode,
                         services::IdentityIndex people, ListLayout layout)
    : m_clock(profile.clock())
    , m_store(profile, mode)
    , m_people(std::move(people))
    , m_layout(std::move(layout))
    , m_country(storage::RowStore(profile.database()).setting(u"country"_s))
{
    using domain::ConsentPurpose;
    // whoever answered a form on the screen left the moment when it was sent
    const bool form = m_layout.kind == ListKind::Registrations || m_layout.column(Field::Timestamp);
    const auto way = form ? domain::ConsentWay::Screen : domain::ConsentWay::Paper;
    for (const auto& [field, purpose] :
         {std::pair{Field::ConsentData, ConsentPurpose::Data},
          std::pair{Field::ConsentPhoto, ConsentPurpose::Photos},
          std::pair{Field::ConsentContact, ConsentPurpose::ContactLater}}) {
        if (const auto* column = m_layout.column(field))
            m_store.setWording(
                purpose, {column->header, m_layout.language.value_or(Language::Latvian), way});
    }
}

void PersonTaker::remark(Taken& taken, Remark why, Field field, const QString& raw) const
{
    const auto* column = m_layout.column(field);
    taken.remarks.append(
        {why, column ? column->number : 0, column ? column->header : QString(), raw});
}

Result<void> PersonTaker::prefer(const QList<qint64>& people)
{
    for (const auto key : people) {
        auto state = m_store.load(key);
        if (!state)
            return state.error();
        m_preferred.insert(key, std::move(state).value());
    }
    return {};
}

Result<PersonTaker::Found> PersonTaker::find(const ReadyPerson& ready)
{
    const auto& draft = ready.row.draft;
    if (tellsOnlyTheName(draft))
        return findByName(ready);
    for (const auto key : m_people.proved(ready.keys)) {
        auto state = m_store.load(key);
        if (!state && state.error().code == Error::Code::NotFound)
            continue;  // removed since the import began
        if (!state)
            return state.error();
        const services::Identity stands{state.value().person, state.value().codes};
        if (personLikeness(stands, ready.told).certainty == names::Certainty::Same)
            return Found{key, std::move(state).value()};
    }
    return Found();
}

Result<PersonTaker::Found> PersonTaker::findByName(const ReadyPerson& ready)
{
    const auto& draft = ready.row.draft;
    QList<qint64> equal;
    for (const auto key : m_people.namesakes(ready.keys)) {
        const auto state = m_store.load(key);
        if (!state && state.error().code == Error::Code::NotFound)
            continue;
        if (!state)
            return state.error();
        if (isNamed(state.value().person, draft))
            equal.append(key);
    }
    QList<qint64> expected;
    for (const auto key : equal) {
        if (m_preferred.contains(key))
            expected.append(key);
    }
    if (equal.isEmpty()) {
        for (auto person = m_preferred.cbegin(); person != m_preferred.cend(); ++person) {
            if (isSpelledAlike(person->person, draft))
                expected.append(person.key());
        }
    }
    const auto& likely = expected.isEmpty() ? equal : expected;
    if (likely.size() > 1)
        return Found{.several = true};
    if (likely.isEmpty())
        return Found();
    auto state = m_store.load(likely.first());
    if (!state)
        return state.error();
    return Found{likely.first(), std::move(state).value()};
}

Result<PersonTaker::Taken> PersonTaker::update(const ReadyPerson& ready, const Found& found,
                                               Taken taken)
{
    const auto& row = ready.row;
    const auto merge = mergedPerson(found.state, row.draft);
    for (qsizetype i = 0; i < merge.remarks.size(); ++i)
        remark(taken, merge.remarks[i], Field::Municipality, merge.kept[i]);
    taken.key = found.key;
    taken.action = merge.state == found.state ? RowAction::Same : RowAction::Updated;
    if (taken.action == RowAction::Updated) {
        const auto changed
            = m_store.change(found.key, found.state, merge.state, row.draft.submittedAt);
        if (!changed)
            return changed.error();
    }
    m_people.add(ready.keys, found.key);
    return taken;
}

Result<PersonTaker::Taken> PersonTaker::add(ReadyPerson& ready, Taken taken)
{
    if (!ready.ifNew)
        ready.ifNew = newPersonOf(ready.row.draft, m_country, m_clock);
    if (!*ready.ifNew)
        return ready.ifNew->error();
    const auto key = m_store.add(std::move(*ready.ifNew).value(), ready.row.draft.submittedAt);
    if (!key)
        return key.error();
    m_people.add(ready.keys, key.value());
    taken.key = key.value();
    taken.action = RowAction::New;
    return taken;
}

ReadyPerson PersonTaker::ready(PersonRow row) const
{
    ReadyPerson ready{.row = std::move(row)};
    if (ready.row.status == RowStatus::Skip || ready.row.status == RowStatus::Fault)
        return ready;
    ready.told = identityOf(ready.row.draft);
    ready.keys = keysOf(ready.told);
    ready.ifNew = newPersonOf(ready.row.draft, m_country, m_clock);
    return ready;
}

Result<PersonTaker::Taken> PersonTaker::take(const PersonRow& row)
{
    ReadyPerson ready{.row = row, .told = identityOf(row.draft)};
    ready.keys = keysOf(ready.told);
    return take(ready);
}

Result<PersonTaker::Taken> PersonTaker::take(ReadyPerson& ready)
{
    const auto& row = ready.row;
    Taken taken{.remarks = row.remarks};
    if (row.status == RowStatus::Fault)
        return taken;
    const auto found = find(ready);
    if (!found)
        return found.error();
    if (found.value().several) {
        remark(taken, Remark::SeveralPeople, m_layout.has(Field::Name) ? Field::Name : Field::Given,
               nameOf(row.draft));
        return taken;
    }
    auto result = found.value().key != 0 ? update(ready, found.value(), taken) : add(ready, taken);
    // A value out of its limits is a matter of this row, not of the import.
    if (!result && result.error().code == Error::Code::InvalidInput) {
        remark(taken, Remark::TooLong, Field::Ignore, result.error().arguments.value(0));
        return taken;
    }
    return result;
}

}  // namespace kaasa::exchange
