// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/certificate_reader.h"

#include "core/base/words.h"
#include "core/services/registration_service.h"
#include "core/storage/act.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/event_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::CertificateReader;
using reports::CertificateRule;
using Measure = reports::CertificateRule::Measure;

namespace {

/// A course of three meetings of 90 minutes; Anna was at `anna` of them, Olga registered.
struct Course : test::ProfileFixture {
    services::AddedEvent event;
    qint64 anna = 0;
    qint64 olga = 0;

    explicit Course(int attended)
    {
        auto plan = test::circlePlan();
        plan.sessions.clear();
        for (int week = 0; week < 3; ++week) {
            plan.sessions.append({.startsAt = test::riga(5 + 7 * week, 17, 30),
                                  .endsAt = test::riga(5 + 7 * week, 19, 0)});
        }
        event = services::EventService(*profile).add(plan).value();
        anna = addPerson(u"Anna"_s, u"Bērziņa"_s);
        olga = addPerson(u"Olga"_s, u"Jurjeva"_s);
        REQUIRE(services::RegistrationService(*profile).add(event.key, olga));
        for (int i = 0; i < attended; ++i)
            checkIn(event.sessionKeys[i], anna);
    }
};

bool earns(int attended, const CertificateRule& rule)
{
    Course course(attended);
    const auto list = CertificateReader(*course.profile).read(course.event.key, rule);
    REQUIRE(list);
    return !list.value().earned.empty() && list.value().earned.front().person.key == course.anna;
}

}  // namespace

TEST_CASE("A rule is fulfilled exactly from its bound on", "[reports][certificate]")
{
    CHECK_FALSE(earns(1, {Measure::Meetings, 2}));
    CHECK(earns(2, {Measure::Meetings, 2}));
    CHECK(earns(2, {Measure::Share, 66}));
    CHECK_FALSE(earns(2, {Measure::Share, 67}));  // two of three are 66.7 %
    CHECK_FALSE(earns(2, {Measure::Share, 100}));
    CHECK(earns(3, {Measure::Share, 100}));
    CHECK(earns(2, {Measure::Minutes, 180}));
    CHECK_FALSE(earns(2, {Measure::Minutes, 181}));
    CHECK_FALSE(earns(0, {Measure::Share, 0}));
    CHECK_FALSE(earns(0, {Measure::Minutes, 0}));
}

TEST_CASE("Whoever is under the rule is named with the reason", "[reports][certificate]")
{
    Course course(1);
    const auto list
        = CertificateReader(*course.profile).read(course.event.key, {Measure::Meetings, 2});
    REQUIRE(list);
    CHECK(list.value().earned.empty());
    REQUIRE(list.value().missed.size() == 2);
    const Words words(Language::English);
    CHECK(reports::missedText(list.value().missed[0], list.value().meetings, words)
          == u"Bērziņa Anna: under the rule, was at 1 of 3 meetings, hours: 1.5."_s);
    CHECK(reports::missedText(list.value().missed[1], list.value().meetings, words)
          == u"Jurjeva Olga: was at none of the meetings."_s);
}

TEST_CASE("A certificate is in the language spoken with her, else in the organisation's",
          "[reports][certificate]")
{
    Course course(3);
    const auto languageOf = [&](const QString& code) {
        auto act = storage::Act::begin(*course.profile, u"person.change"_s);
        REQUIRE(act);
        REQUIRE(
            storage::RowStore(course.database())
                .put(u"person_language", Uid::create(course.clock),
                     {{u"person_id"_s, course.anna}, {u"language"_s, code}, {u"preferred"_s, 1}}));
        REQUIRE(act.value().commit());
        return CertificateReader(*course.profile)
            .read(course.event.key, {})
            .value()
            .earned.front()
            .language;
    };
    CHECK(CertificateReader(*course.profile)
              .read(course.event.key, {})
              .value()
              .earned.front()
              .language
          == Language::Latvian);
    CHECK(languageOf(u"ka"_s) == Language::Latvian);  // Georgian: no paper speaks it
    course.database().execute(u"DELETE FROM person_language").value();
    CHECK(languageOf(u"et"_s) == Language::Estonian);
}
