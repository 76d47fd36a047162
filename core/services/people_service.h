// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "core/domain/person.h"
#include "core/domain/wish.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_search.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// A person who was added, and who might be the same.
struct AddedPerson {
    domain::PersonId id;
    qint64 key = 0;
    QList<storage::PersonLine> likely;  ///< people here who may be the same; never a refusal
    qint64 act = 0;
};

/// Everything staff do with the record of a person. Each call is one act with undo; keys are local.
class PeopleService {
public:
    explicit PeopleService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// A name is enough. `draft.id` is given when it is null; the country of the organisation when
    /// empty. Errors: InvalidInput, DiskFull, Storage.
    Result<AddedPerson> add(domain::Person draft);
    /// Reads the person as she is now, lets `change` work on her, checks and saves.
    /// Errors: NotFound, InvalidInput, DiskFull, Storage.
    Result<void> edit(qint64 person, const std::function<void(domain::Person&)>& change);
    Result<void> remove(qint64 person);
    /// All of them, or none, as one act. Errors: NotFound, DiskFull, Storage.
    Result<void> removeSeveral(const QList<qint64>& people);
    /// The details that the door left out are there now.
    Result<void> markComplete(qint64 person);

    Result<void> saveCompanion(qint64 person, domain::Companion companion);
    Result<void> saveRole(qint64 person, domain::Role role);
    Result<void> setTags(qint64 person, const QStringList& names);
    /// One tag more for each of them, as one act. Errors: InvalidInput (field tag).
    Result<void> addTag(const QList<qint64>& people, const QString& name);
    /// Her other tags stay, also those that came meanwhile.
    Result<void> removeTag(qint64 person, const QString& name);
    Result<void> setWishes(qint64 person, const domain::PersonWishes& wishes);
    /// At most 4,000 characters in any number of lines. Errors: InvalidInput (field note).
    Result<void> saveNote(qint64 person, const QString& note);
    /// `fact` as told on `since`; the answer that held from `corrects` on, if it is valid, was
    /// noted with a wrong day and goes. Errors: InvalidInput.
    Result<void> saveFact(qint64 person, domain::Fact fact, QDate since, QDate corrects = {});
    /// Refused when no such code can exist; an unlikely one only with `documentSeen`.
    /// Errors: InvalidInput (field personal_code), Refused (code.document).
    Result<void> saveCode(qint64 person, const QString& typed, const QString& country,
                          bool documentSeen);
    /// A companion, role or code into the bin.
    Result<void> removePart(qint64 person, const QString& table, const Uid& part);

    /// People here who may be the same, the surest first, before somebody is added twice.
    Result<QList<storage::PersonLine>> likely(const domain::Person& person);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
