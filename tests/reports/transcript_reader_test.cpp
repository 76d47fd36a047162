// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/transcript_reader.h"

#include "core/services/people_service.h"
#include "tests/reports/random_centre.h"
#include "tests/support/catch.h"
#include "tests/support/centre.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::TranscriptReader;

TEST_CASE("A transcript has each meeting of one person once, by day", "[reports][transcript]")
{
    test::ProfileFixture fixture;
    const auto centre = test::fillCentre(*fixture.profile);
    TranscriptReader reader(*fixture.profile);
    const auto julija = centre.people[u"Ivanova"_s];
    const auto transcript = reader.read({.person = julija}, Language::Latvian);
    REQUIRE(transcript);
    CHECK(transcript.value().person == u"Jūlija Ivanova"_s);
    REQUIRE(transcript.value().rows.size() == 3);
    CHECK(transcript.value().rows.front().day == QDate(2026, 2, 12));
    CHECK(transcript.value().rows.front().event == u"Sarunu aplis latviešu valodā"_s);

    const auto week
        = reader.read({.person = julija, .from = QDate(2026, 2, 13), .to = QDate(2026, 2, 19)},
                      Language::Latvian);
    REQUIRE(week);
    CHECK(week.value().rows.size() == 1);
    const auto ofProject
        = reader.read({.person = julija, .project = centre.project}, Language::Latvian);
    REQUIRE(ofProject);
    CHECK(ofProject.value().rows.size() == 3);
    CHECK(ofProject.value().head.projectNumber == u"LV-EE-0147"_s);
}

TEST_CASE("Asked for a name that was merged, the transcript is that of the person",
          "[reports][transcript]")
{
    for (quint64 seed = 300; seed < 306; ++seed) {
        CAPTURE(seed);
        test::RandomCentre centre(seed);
        QHash<qint64, qint64> minutes;
        for (const auto& mark : test::rawMarks(centre.database()))
            minutes[mark.person] += mark.minutes;
        for (const auto person : centre.people) {
            const auto root = centre.database()
                                  .value(u"SELECT root_id FROM person_index WHERE person_id = :p",
                                         {{u":p"_s, person}})
                                  .value()
                                  .toLongLong();
            const auto transcript
                = TranscriptReader(*centre.profile).read({.person = person}, Language::English);
            if (!transcript) {
                CHECK(transcript.error().code == Error::Code::NotFound);  // in the bin
                CHECK_FALSE(minutes.contains(root));
                continue;
            }
            qint64 sum = 0;
            for (const auto& row : transcript.value().rows)
                sum += row.minutes;
            CHECK(sum == minutes.value(root));
        }
    }
}
