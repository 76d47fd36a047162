// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/event_attendance_reader.h"

#include "core/base/words.h"
#include "core/reports/event_attendance_report.h"
#include "core/services/attendance_service.h"
#include "core/services/registration_service.h"
#include "core/services/session_service.h"
#include "tests/support/catch.h"
#include "tests/support/centre.h"
#include "tests/support/event_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::EventAttendanceReader;

TEST_CASE("The circle's report has its meetings, its women and their marks", "[reports][event]")
{
    test::ProfileFixture fixture;
    const auto centre = test::fillCentre(*fixture.profile);
    const auto attendance
        = EventAttendanceReader(*fixture.profile).read(centre.circle, Language::Latvian);
    REQUIRE(attendance);
    CHECK(attendance.value().sessions.size() == 3);  // two are still to come
    CHECK(attendance.value().people.size() == 12);
    CHECK(attendance.value().people.front().name == u"Beridze Nino"_s);
    CHECK(attendance.value().people.back().name == u"Žukova Natālija"_s);
    CHECK(attendance.value().place == u"Rīga, Skolas iela 0, 2. zāle"_s);
    CHECK(attendance.value().head.projectNumber == u"LV-EE-0147"_s);
    CHECK(attendance.value().head.strip.logos.size() == 2);
    const auto report
        = reports::eventAttendanceReport(attendance.value(), Words(Language::Latvian));
    const auto live = fixture.database().value(
        u"SELECT count(*) FROM presence WHERE state NOT IN ('excused', 'absent')");
    REQUIRE(live);
    CHECK(std::get<qint64>(report.figures[1].value) == live.value().toLongLong());
}

TEST_CASE("Who registered and never came is on the report, who cancelled is not",
          "[reports][event]")
{
    test::EventFixture fixture;
    services::RegistrationService registrations(*fixture.profile);
    const auto event = fixture.circle.key;
    const auto came = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    const auto missing = fixture.addPerson(u"Jūlija"_s, u"Ivanova"_s);
    const auto cancelled = fixture.addPerson(u"Olga"_s, u"Jurjeva"_s);
    const auto walkIn = fixture.addPerson(u"Ülle"_s, u"Õunapuu"_s);
    for (const auto person : {came, missing, cancelled})
        REQUIRE(registrations.add(event, person));
    REQUIRE(registrations.cancel(event, cancelled));
    services::AttendanceService marks(*fixture.profile);
    for (const auto person : {came, walkIn})
        fixture.checkIn(fixture.circle.sessionKeys.first(), person);

    const auto attendance = EventAttendanceReader(*fixture.profile).read(event, Language::Latvian);
    REQUIRE(attendance);
    QStringList names;
    for (const auto& row : attendance.value().people)
        names.append(row.name);
    CHECK(names == QStringList{u"Ivanova Jūlija"_s, u"Kalniņa Ēva"_s, u"Õunapuu Ülle"_s});

    const Words words(Language::Latvian);
    CHECK(reports::thankYouList(attendance.value(), words).tables.front().rows.size() == 2);
    const auto absent = reports::absenteeList(attendance.value(), words).tables.front();
    REQUIRE(absent.rows.size() == 1);
    CHECK(std::get<QString>(absent.rows.front().cells.front()) == u"Ivanova Jūlija"_s);
    CHECK(std::get<QString>(absent.rows.front().cells[3]).isEmpty());  // nobody asked her language
}

TEST_CASE("The list of absentees says whom to call, by which number and in which language",
          "[reports][event]")
{
    test::ProfileFixture fixture;
    const auto centre = test::fillCentre(*fixture.profile);
    services::AttendanceService marks(*fixture.profile);
    const auto julija = centre.people[u"Ivanova"_s];
    for (const auto meeting : centre.meetings)
        REQUIRE(marks.clear(meeting, julija));
    const auto attendance
        = EventAttendanceReader(*fixture.profile).read(centre.circle, Language::Latvian);
    REQUIRE(attendance);
    const auto absent
        = reports::absenteeList(attendance.value(), Words(Language::Latvian)).tables.front();
    REQUIRE(absent.rows.size() == 1);
    const auto& cells = absent.rows.front().cells;
    CHECK(std::get<QString>(cells[0]) == u"Ivanova Jūlija"_s);
    CHECK(std::get<QString>(cells[2]) == u"+371 2000 1102"_s);
    CHECK(std::get<QString>(cells[3]) == u"krievu"_s);
}

TEST_CASE("Without names the report has numbers, and nothing that leads back to a person",
          "[reports][event]")
{
    test::ProfileFixture fixture;
    const auto centre = test::fillCentre(*fixture.profile);
    const auto attendance = EventAttendanceReader(*fixture.profile)
                                .read(centre.circle, Language::Latvian, {.withoutNames = true});
    REQUIRE(attendance);
    REQUIRE(attendance.value().people.size() == 12);
    for (size_t i = 0; i < 12; ++i) {
        const auto& row = attendance.value().people[i];
        CHECK(row.name == QString::number(i + 1));
        CHECK(row.place.isEmpty());
        CHECK(row.uid.isEmpty());
    }
}

TEST_CASE("Before its first meeting an event's report shows what is planned", "[reports][event]")
{
    test::EventFixture fixture;
    const auto attendance
        = EventAttendanceReader(*fixture.profile).read(fixture.circle.key, Language::English);
    REQUIRE(attendance);
    CHECK(attendance.value().sessions.size() == 1);
    CHECK(attendance.value().people.empty());
}

TEST_CASE("A cancelled meeting is no column of the report", "[reports][event]")
{
    test::ProfileFixture fixture;
    const auto centre = test::fillCentre(*fixture.profile);
    REQUIRE(services::SessionService(*fixture.profile)
                .cancel(centre.meetings[1], services::Reach::This, u"slimība"_s));
    const auto attendance
        = EventAttendanceReader(*fixture.profile).read(centre.circle, Language::Estonian);
    REQUIRE(attendance);
    CHECK(attendance.value().sessions.size() == 2);
    for (const auto& row : attendance.value().people)
        CHECK(row.marks.size() == 2);
}
