// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people_service.h"

#include "core/base/field_check.h"
#include "core/domain/personal_code.h"
#include "core/services/act_text.h"
#include "core/services/duplicate_finder.h"
#include "core/services/in_act.h"
#include "core/services/person_act.h"
#include "core/storage/act.h"
#include "core/storage/person_fact_repository.h"
#include "core/storage/person_note_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_search.h"
#include "core/storage/person_wishes_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::Act;
using storage::PersonPartRepository;
using storage::PersonRepository;

namespace {

constexpr int kLongestNote = 4000;
constexpr int kLongestTag = 60;

/// Trimmed, each once, without the empty ones.
Result<QStringList> tidyTags(const QStringList& names)
{
    QStringList tidy;
    for (auto name : names) {
        FieldCheck check;
        check.line(u"tag", name, 0, kLongestTag);
        if (check.fault())
            return *check.fault();
        if (!name.isEmpty() && !tidy.contains(name))
            tidy.append(name);
    }
    return tidy;
}

/// Nobody is born on a day that is still to come.
Result<domain::Person> checked(domain::Person draft, const Clock& clock)
{
    const auto today = clock.today();
    if ((draft.birthDate.isValid() && draft.birthDate > today)
        || draft.birthYear.value_or(0) > today.year())
        return invalidField(u"birth_date", FieldFault::InFuture);
    return domain::validated(std::move(draft));
}

}  // namespace

Result<AddedPerson> PeopleService::add(domain::Person draft)
{
    if (draft.id.isNull())
        draft.id = domain::PersonId::create(m_profile.clock());
    if (draft.country.isEmpty())
        draft.country = storage::RowStore(m_profile.database()).setting(u"country"_s);
    const auto person = checked(std::move(draft), m_profile.clock());
    if (!person)
        return person.error();
    const auto likely = this->likely(person.value());
    if (!likely)
        return likely.error();
    auto act = Act::begin(m_profile, u"person.add"_s, domain::displayName(person.value()));
    if (!act)
        return act.error();
    const auto key = PersonRepository(m_profile.database()).save(person.value());
    if (!key)
        return key.error();
    const AddedPerson added{person.value().id, key.value(), likely.value(), act.value().id()};
    if (const auto committed = act.value().commit(); !committed)
        return committed.error();
    return added;
}

Result<void> PeopleService::edit(qint64 person, const std::function<void(domain::Person&)>& change)
{
    return inPersonAct(m_profile, u"person.change"_s, person, [&](const Uid&) -> Result<void> {
        PersonRepository people(m_profile.database());
        auto present = people.findByKey(person);
        if (!present)
            return present.error();
        change(present.value());
        const auto changed = checked(std::move(present).value(), m_profile.clock());
        if (!changed)
            return changed.error();
        const auto saved = people.save(changed.value());
        return saved ? Result<void>() : Result<void>(saved.error());
    });
}

Result<void> PeopleService::remove(qint64 person)
{
    return inPersonAct(m_profile, u"person.remove"_s, person, [&](const Uid& uid) {
        return PersonRepository(m_profile.database()).remove(domain::PersonId(uid));
    });
}

Result<void> PeopleService::removeSeveral(const QList<qint64>& people)
{
    auto& database = m_profile.database();
    const auto lines = storage::PersonSearch(database).lines(people);
    if (!lines)
        return lines.error();
    QStringList names;
    for (const auto& line : lines.value())
        names.append(line.name);
    const auto act
        = inAct(m_profile, u"person.remove"_s, severalSubjects(names),
                [&](const storage::Act&) -> Result<void> {
                    for (const auto person : people) {
                        const auto uid = storage::RowStore(database).uidOf(u"person", person);
                        if (!uid)
                            return uid.error();
                        const auto removed
                            = PersonRepository(database).remove(domain::PersonId(uid.value()));
                        if (!removed)
                            return removed;
                    }
                    return {};
                });
    return act ? Result<void>() : Result<void>(act.error());
}

Result<void> PeopleService::markComplete(qint64 person)
{
    return inPersonAct(m_profile, u"person.change"_s, person, [&](const Uid&) {
        return storage::RowStore(m_profile.database())
            .change(u"person", person, {{u"needs_completion"_s, 0}});
    });
}

Result<void> PeopleService::saveCompanion(qint64 person, domain::Companion companion)
{
    if (companion.id.isNull())
        companion.id = domain::CompanionId::create(m_profile.clock());
    const auto checked = domain::validated(std::move(companion));
    if (!checked)
        return checked.error();
    return inPersonAct(m_profile, u"companion.save"_s, person, [&](const Uid&) {
        return PersonPartRepository(m_profile.database()).save(person, checked.value());
    });
}

Result<void> PeopleService::saveRole(qint64 person, domain::Role role)
{
    if (role.id.isNull())
        role.id = domain::RoleId::create(m_profile.clock());
    const auto checked = domain::validated(std::move(role));
    if (!checked)
        return checked.error();
    return inPersonAct(m_profile, u"role.save"_s, person, [&](const Uid&) {
        return PersonPartRepository(m_profile.database()).save(person, checked.value());
    });
}

Result<void> PeopleService::setTags(qint64 person, const QStringList& names)
{
    const auto tidy = tidyTags(names);
    if (!tidy)
        return tidy.error();
    return inPersonAct(m_profile, u"person.tags"_s, person, [&](const Uid& uid) {
        return PersonPartRepository(m_profile.database())
            .setTags(person, uid, tidy.value(), m_profile.clock());
    });
}

Result<void> PeopleService::addTag(const QList<qint64>& people, const QString& name)
{
    const auto tag = tidyTags({name});
    if (!tag)
        return tag.error();
    if (tag.value().isEmpty())
        return invalidField(u"tag", FieldFault::Empty);
    auto& database = m_profile.database();
    PersonPartRepository parts(database);
    const auto add = [&](qint64 person) -> Result<void> {
        const auto uid = storage::RowStore(database).uidOf(u"person", person);
        if (!uid)
            return uid.error();
        auto tags = parts.tags(person);
        if (!tags)
            return tags.error();
        if (tags.value().contains(tag.value().first()))
            return {};
        return parts.setTags(person, uid.value(), tags.value() + tag.value(), m_profile.clock());
    };
    if (people.size() == 1)
        return inPersonAct(m_profile, u"person.tags"_s, people.first(),
                           [&](const Uid&) { return add(people.first()); });
    const auto done
        = inAct(m_profile, u"person.tag_several"_s, tag.value().first(), [&](const Act&) {
              for (const auto person : people) {
                  if (const auto added = add(person); !added)
                      return added;
              }
              return Result<void>();
          });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> PeopleService::removeTag(qint64 person, const QString& name)
{
    return inPersonAct(m_profile, u"person.tags"_s, person, [&](const Uid& uid) -> Result<void> {
        PersonPartRepository parts(m_profile.database());
        auto tags = parts.tags(person);
        if (!tags)
            return tags.error();
        tags.value().removeAll(name);
        return parts.setTags(person, uid, tags.value(), m_profile.clock());
    });
}

Result<void> PeopleService::setWishes(qint64 person, const domain::PersonWishes& wishes)
{
    return inPersonAct(m_profile, u"person.wishes"_s, person, [&](const Uid&) {
        return storage::PersonWishesRepository(m_profile.database()).save(person, wishes);
    });
}

Result<void> PeopleService::saveNote(qint64 person, const QString& note)
{
    auto text = note;
    FieldCheck check;
    check.lines(u"note", text, kLongestNote);
    if (check.fault())
        return *check.fault();
    return inPersonAct(m_profile, u"person.note"_s, person, [&](const Uid&) {
        return storage::PersonNoteRepository(m_profile.database()).save(person, text);
    });
}

Result<void> PeopleService::saveFact(qint64 person, domain::Fact fact, QDate since, QDate corrects)
{
    if (fact.state != domain::FactState::NotAsked && !fact.askedAt.isValid())
        fact.askedAt = m_profile.clock().now();
    const auto checked = domain::validated(std::move(fact));
    if (!checked)
        return checked.error();
    return inPersonAct(m_profile, u"person.fact"_s, person, [&](const Uid& uid) -> Result<void> {
        storage::PersonFactRepository facts(m_profile.database());
        if (corrects.isValid() && corrects != since) {
            if (const auto gone = facts.remove(uid, checked.value().key, corrects); !gone)
                return gone;
        }
        return facts.save(person, uid, checked.value(), since, m_profile.member());
    });
}

Result<void> PeopleService::saveCode(qint64 person, const QString& typed, const QString& country,
                                     bool documentSeen)
{
    if (country != u"LV" && country != u"EE")
        return invalidField(u"personal_code", FieldFault::NotReadable, {country});
    const auto code = domain::readPersonalCode(typed, country, m_profile.clock().today());
    if (code.verdict == domain::CodeVerdict::Invalid)
        return invalidField(u"personal_code", FieldFault::NotReadable, {typed});
    const bool doubtful = code.verdict == domain::CodeVerdict::InvalidChecksum
        || code.verdict == domain::CodeVerdict::InvalidFuture || code.unlikelyAge;
    if (doubtful && !documentSeen)
        return Error{Error::Code::Refused, u"doubtful personal code"_s, {u"code.document"_s}};
    return inPersonAct(m_profile, u"person.code"_s, person, [&](const Uid&) {
        return PersonPartRepository(m_profile.database())
            .save(person,
                  {.id = Uid::create(m_profile.clock()),
                   .country = country,
                   .canonical = code.canonical,
                   .verdict = codeOf(code.verdict),
                   .documentSeen = documentSeen,
                   .since = m_profile.clock().today()});
    });
}

Result<void> PeopleService::removePart(qint64 person, const QString& table, const Uid& part)
{
    return inPersonAct(m_profile, u"person.part_removed"_s, person, [&](const Uid&) {
        return PersonPartRepository(m_profile.database()).remove(table, part);
    });
}

Result<QList<storage::PersonLine>> PeopleService::likely(const domain::Person& person)
{
    const auto found = DuplicateFinder(m_profile).of({person, {}});
    if (!found)
        return found.error();
    QList<qint64> keys;
    for (const auto& each : found.value())
        keys.append(each.person);
    return storage::PersonSearch(m_profile.database()).lines(keys);
}

}  // namespace kaasa::services
