// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/proof_list.h"

#include "core/reports/project_attendance_reader.h"
#include "core/storage/profile.h"
#include "tests/reports/random_centre.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::ProofPerson;
using reports::ProofReader;
using reports::ProofWish;

namespace {

std::vector<ProofPerson> proof(storage::Profile& profile, const ProofWish& wish)
{
    auto people = ProofReader(profile).read(wish, Language::Latvian);
    REQUIRE(people);
    return people.value();
}

qint64 timesOf(const std::vector<ProofPerson>& people)
{
    qint64 times = 0;
    for (const auto& person : people)
        times += person.times;
    return times;
}

}  // namespace

TEST_CASE("Behind each figure of a report stand exactly as many people and visits as it says",
          "[reports][proof]")
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        test::RandomCentre centre(seed);
        auto& profile = *centre.profile;
        for (const auto& project : centre.projects) {
            const auto report = reports::ProjectAttendanceReader(profile).read({.project = project},
                                                                               Language::Latvian);
            REQUIRE(report);
            const auto& counted = report.value();
            const auto all = proof(profile, {.project = project});
            CHECK(qint64(all.size()) == counted.uniquePeople);
            qint64 visits = 0;
            for (const auto& row : counted.rows) {
                CAPTURE(row.event);
                const auto some = proof(
                    profile, {.project = project, .event = domain::EventId::fromString(row.uid)});
                CHECK(qint64(some.size()) == row.people);
                CHECK(timesOf(some) == row.participations);
                visits += row.participations;
            }
            CHECK(timesOf(all) == visits);
            CHECK(qint64(proof(profile, {.project = project, .audience = domain::Audience::Public})
                             .size())
                  == counted.uniquePublic);
            CHECK(qint64(proof(profile, {.project = project, .audience = domain::Audience::Closed})
                             .size())
                  == counted.uniqueClosed);
        }
    }
}

TEST_CASE("Whoever was counted is named once, with the day and the event she came to first",
          "[reports][proof]")
{
    test::RandomCentre centre(7);
    const auto people = proof(*centre.profile, {});
    REQUIRE(!people.empty());
    QSet<QString> seen;
    for (const auto& person : people) {
        CHECK(!seen.contains(person.id.toString()));
        seen.insert(person.id.toString());
        CHECK(person.first.isValid());
        CHECK_FALSE(person.event.isEmpty());
        CHECK(person.times > 0);
        const auto before = proof(*centre.profile, {.to = person.first.addDays(-1)});
        CHECK(std::none_of(before.begin(), before.end(),
                           [&](const auto& other) { return other.id == person.id; }));
    }
}

TEST_CASE("Looking for those who were counted stops when nobody waits any more", "[reports][proof]")
{
    test::RandomCentre centre(3);
    const auto stopped
        = ProofReader(*centre.profile).read({}, Language::English, [] { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    const auto gone
        = ProofReader(*centre.profile)
              .read({.project = domain::ProjectId::create(centre.clock)}, Language::English);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == Error::Code::NotFound);
}
