// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/large_sample.h"

#include "core/samples/invented_names.h"
#include "core/samples/invented_person.h"
#include "core/storage/person_search.h"
#include "core/storage/profile.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

const FixedClock& clock()
{
    static const FixedClock kClock(QDateTime::fromString(u"2026-03-05T15:30:00Z"_s, Qt::ISODate));
    return kClock;
}

std::unique_ptr<storage::Profile> emptyProfile()
{
    return storage::Profile::inMemory({u"Centrs Kopā"_s, u"LV"_s}, clock());
}

}  // namespace

TEST_CASE("The large sample is the same on every computer", "[samples]")
{
    samples::SeededRandom one(7);
    samples::SeededRandom two(7);
    samples::SeededRandom other(8);
    const auto person = samples::inventedPerson(one);
    CHECK(person == samples::inventedPerson(two));
    CHECK_FALSE(person == samples::inventedPerson(other));
    // the first numbers of SplitMix64 from 1234567, as its authors publish them
    samples::SeededRandom published(1234567);
    CHECK(published.next() == 6457827717110365317u);
    CHECK(published.next() == 3203168211198807973u);
}

TEST_CASE("Invented people come in every script and in both countries", "[samples]")
{
    samples::SeededRandom random(1);
    QSet<QChar::Script> scripts;
    QSet<QString> countries;
    QSet<QString> names;
    for (int i = 0; i < 2000; ++i) {
        const auto person = domain::validated(samples::inventedPerson(random));
        REQUIRE(person);
        countries.insert(person.value().country);
        names.insert(domain::displayName(person.value()));
        for (const auto& name : person.value().names)
            scripts.insert(name.given.at(0).script());
    }
    CHECK(countries == QSet<QString>{u"LV"_s, u"EE"_s});
    CHECK(scripts
          == QSet<QChar::Script>{QChar::Script_Latin, QChar::Script_Cyrillic,
                                 QChar::Script_Georgian});
    CHECK(names.size() > 1500);
}

TEST_CASE("Everybody of the large sample is found, and nobody did it", "[samples]")
{
    const auto profile = emptyProfile();
    const auto changes
        = [&] { return profile->database().value(u"SELECT count(*) FROM change").value().toInt(); };
    const auto changesBefore = changes();
    int told = 0;
    REQUIRE(samples::addLargeSample(*profile, {.people = 300}, [&](int done) { told = done; }));
    CHECK(told == 1000);
    auto& database = profile->database();
    CHECK(database.value(u"SELECT count(*) FROM person").value().toInt() == 300);
    CHECK(database.value(u"SELECT count(*) FROM person_index WHERE hidden = 0").value().toInt()
          == 300);
    CHECK(changes() == changesBefore);
    CHECK(database.value(u"SELECT count(*) FROM event").value().toInt() == 6);
    CHECK(database.value(u"SELECT count(*) FROM session").value().toInt() == 30);
    CHECK(database.value(u"SELECT count(*) FROM presence").value().toInt() == 3000);
    const auto found = storage::PersonSearch(database).find(u"līga", Language::Latvian);
    REQUIRE(found);
    CHECK_FALSE(found.value().isEmpty());
}

TEST_CASE("A large sample of nobody is refused", "[samples]")
{
    const auto profile = emptyProfile();
    CHECK(samples::addLargeSample(*profile, {.people = 0}).error().code
          == Error::Code::InvalidInput);
}
