// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/large_sample.h"

#include "core/samples/invented_person.h"
#include "core/storage/act.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::samples {
namespace {

constexpr int kPeopleInAnAct = 5'000;  // keeps what waits to be written small

Result<void> addPeople(storage::Profile& profile, int count, SeededRandom& random)
{
    auto act = storage::Act::begin(profile, u"sample.add"_s, u"large"_s, {.silent = true});
    if (!act)
        return act.error();
    storage::PersonRepository people(profile.database());
    for (int i = 0; i < count; ++i) {
        const auto person = domain::validated(inventedPerson(random));
        if (!person)
            return person.error();
        if (const auto saved = people.save(person.value()); !saved)
            return saved.error();
    }
    return act.value().commit();
}

}  // namespace

Result<void> addLargeSample(storage::Profile& profile, const LargeSample& sample,
                            const std::function<void(int)>& progress)
{
    if (sample.people < 100 || sample.people > 1'000'000)
        return Error{Error::Code::InvalidInput, u"large sample"_s, {u"people"_s}};
    SeededRandom random(sample.seed);
    for (int done = 0; done < sample.people;) {
        const auto count = std::min(kPeopleInAnAct, sample.people - done);
        if (const auto added = addPeople(profile, count, random); !added)
            return added;
        done += count;
        if (progress)
            progress(int(qint64(done) * 1000 / sample.people));
    }
    return {};
}

}  // namespace kaasa::samples
