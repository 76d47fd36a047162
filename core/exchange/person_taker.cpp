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

/// Whether it matters who is right.
bool tellsOtherwise(const PersonState& stands, const PersonDraft& draft)
{
    const auto ours = mergedPerson(stands, draft, Prefer::Ours).state;
    return !(ours == mergedPerson(stands, draft, Prefer::Theirs).state);
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

void PersonTaker::answer(PersonAnswers answers)
{
    for (const auto& answer : answers) {
        if (answer.known.person == 0)
            m_answered.insert(answer.known.line, 0);
    }
    m_answers = std::move(answers);
}

void PersonTaker::remember(int line, qint64 key)
{
    if (const auto answered = m_answered.find(line); answered != m_answered.end())
        *answered = key;
    if (key < 0 && m_trialLines.size() < -key)
        m_trialLines.append(line);
}

Result<std::optional<PersonTaker::Found>> PersonTaker::findAnswered(const ReadyPerson& ready,
                                                                    const PersonAnswer& answer)
{
    const auto key
        = answer.known.person != 0 ? answer.known.person : m_answered.value(answer.known.line);
    if (key == 0)
        return std::optional<Found>();
    const auto people = statesOf({key});
    if (!people)
        return people.error();
    if (people.value().isEmpty())
        return std::optional<Found>();
    const auto& person = people.value().first();
    Found found{.key = key, .state = person.state};
    if (answer.choice == PersonChoice::TakeTheirs)
        found.prefer = Prefer::Theirs;
    ask(found, ready, person, likenessOf(person, ready));
    return std::optional(std::move(found));
}

Result<PersonTaker::Found> PersonTaker::find(const ReadyPerson& ready)
{
    const auto answer = m_answers.value(ready.row.line);
    if (answer.choice == PersonChoice::KeepOurs || answer.choice == PersonChoice::TakeTheirs) {
        auto answered = findAnswered(ready, answer);
        if (!answered)
            return answered.error();
        if (answered.value())
            return std::move(*answered.value());
    }
    auto found = tellsOnlyTheName(ready.row.draft) ? findByName(ready) : findByProof(ready);
    if (found && answer.choice == PersonChoice::NewPerson) {
        found.value().key = 0;
        found.value().several = false;
    }
    return found;
}

Result<QList<PersonTaker::Candidate>> PersonTaker::statesOf(const QList<qint64>& keys)
{
    QList<Candidate> people;
    for (const auto key : keys) {
        auto state = m_store.load(key);
        if (!state && state.error().code == Error::Code::NotFound)
            continue;  // removed since the import began
        if (!state)
            return state.error();
        people.append({key, std::move(state).value()});
    }
    return people;
}

QList<qint64> PersonTaker::namesakes(const QList<qint64>& named)
{
    constexpr qsizetype kMost = 8;  // a name that more people have says nothing
    return named.size() <= kMost ? named : QList<qint64>();
}

Result<PersonTaker::Found> PersonTaker::findByProof(const ReadyPerson& ready)
{
    auto keys = m_people.proved(ready.keys);
    for (const auto key : namesakes(m_people.named(ready.keys))) {
        if (!keys.contains(key))
            keys.append(key);
    }
    auto people = statesOf(keys);
    if (!people)
        return people.error();
    Found found;
    for (auto& person : people.value()) {
        const auto likeness = likenessOf(person, ready);
        if (likeness.certainty < names::Certainty::Same) {
            ask(found, ready, person, likeness);
            continue;
        }
        found.questions.clear();
        if (tellsOtherwise(person.state, ready.row.draft))
            ask(found, ready, person, likeness);
        found.key = person.key;
        found.state = std::move(person.state);
        return found;
    }
    return found;
}

Result<PersonTaker::Found> PersonTaker::findByName(const ReadyPerson& ready)
{
    const auto& draft = ready.row.draft;
    const auto named = m_people.namesakes(ready.keys);
    auto people = statesOf(named);
    if (!people)
        return people.error();
    QList<Candidate> equal;
    QList<Candidate> expected;
    for (const auto& person : people.value()) {
        if (isNamed(person.state.person, draft)) {
            equal.append(person);
            if (m_preferred.contains(person.key))
                expected.append(person);
        }
    }
    if (equal.isEmpty()) {
        for (auto person = m_preferred.cbegin(); person != m_preferred.cend(); ++person) {
            if (isSpelledAlike(person->person, draft))
                expected.append({person.key(), person.value()});
        }
    }
    const auto& likely = expected.isEmpty() ? equal : expected;
    Found found{.several = likely.size() > 1};
    if (likely.size() == 1) {
        found.key = likely.first().key;
        found.state = likely.first().state;
        return found;
    }
    if (found.several || namesakes(named).size() == named.size()) {
        for (const auto& person : found.several ? likely : people.value())
            ask(found, ready, person, likenessOf(person, ready));
    }
    return found;
}

services::PersonLikeness PersonTaker::likenessOf(const Candidate& person, const ReadyPerson& ready)
{
    return personLikeness({person.state.person, person.state.codes}, ready.told);
}

void PersonTaker::ask(Found& found, const ReadyPerson& ready, const Candidate& person,
                      const services::PersonLikeness& likeness) const
{
    if (likeness.certainty == names::Certainty::Different)
        return;
    KnownPerson known{.person = person.key};
    if (person.key < 0)
        known = {.line = m_trialLines.value(-person.key - 1)};
    found.questions.append(
        {ready.row.line, known, person.state, newPerson(ready.row.draft, m_country), likeness});
}

Result<PersonTaker::Taken> PersonTaker::update(const ReadyPerson& ready, const Found& found,
                                               Taken taken)
{
    const auto& row = ready.row;
    const auto merge = mergedPerson(found.state, row.draft, found.prefer);
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
    taken.questions = found.value().questions;
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
    if (!result)
        return result;
    remember(row.line, result.value().key);
    if (m_answers.value(row.line).choice == PersonChoice::NewPerson) {
        QList<qint64> others;
        for (const auto& question : std::as_const(taken.questions))
            others.append(question.known.person);
        if (const auto apart = m_store.setApart(result.value().key, others); !apart)
            return apart.error();
    }
    return result;
}

ImportedRow importedRow(const PersonRow& row, PersonTaker::Taken taken)
{
    return {.line = row.line,
            .action = taken.action,
            .skipped = row.skipped,
            .name = nameOf(row.draft),
            .remarks = std::move(taken.remarks),
            .questions = std::move(taken.questions)};
}

}  // namespace kaasa::exchange
