// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/attendance_grid_reader.h"

#include "core/services/attendance_service.h"
#include "core/services/registration_service.h"
#include "core/services/session_service.h"
#include "tests/support/catch.h"
#include "tests/support/event_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using domain::AttendanceSource;
using domain::AttendanceState;

namespace {

struct GridFixture : test::EventFixture {
    qint64 anna = addPerson(u"Anna"_s, u"Bērziņa"_s);
    qint64 eva = addPerson(u"Ēva"_s, u"Kalniņa"_s);
    qint64 olga = addPerson(u"Olga"_s, u"Jurjeva"_s);

    reports::AttendanceGrid grid()
    {
        const auto read
            = reports::AttendanceGridReader(database()).read(circle.key, Language::Latvian);
        REQUIRE(read);
        return read.value();
    }
    static QStringList namesOf(const reports::AttendanceGrid& grid)
    {
        QStringList names;
        for (const auto& person : grid.people)
            names.append(person.name);
        return names;
    }
};

}  // namespace

TEST_CASE("The grid holds who is registered and whoever came without it", "[reports][attendance]")
{
    GridFixture fixture;
    services::RegistrationService registrations(*fixture.profile);
    services::AttendanceService marks(*fixture.profile);
    REQUIRE(registrations.add(fixture.circle.key, fixture.olga));
    REQUIRE(registrations.add(fixture.circle.key, fixture.eva));
    REQUIRE(registrations.cancel(fixture.circle.key, fixture.eva));
    CHECK(GridFixture::namesOf(fixture.grid()) == QStringList{u"Jurjeva Olga"_s});
    const auto meeting = fixture.circle.sessionKeys.first();
    REQUIRE(marks.setState(meeting, fixture.anna, AttendanceState::Late, AttendanceSource::Grid));
    REQUIRE(marks.setState(meeting, fixture.eva, AttendanceState::Absent, AttendanceSource::Grid));

    const auto grid = fixture.grid();
    CHECK(GridFixture::namesOf(grid)
          == QStringList{u"Bērziņa Anna"_s, u"Jurjeva Olga"_s, u"Kalniņa Ēva"_s});
    CHECK(grid.people.first().spoken == u"Anna Bērziņa"_s);
    CHECK_FALSE(grid.people.first().registration.has_value());
    CHECK(grid.people.last().registration == domain::RegistrationState::Cancelled);
    REQUIRE(grid.mark(meeting, fixture.anna));
    CHECK(grid.mark(meeting, fixture.anna)->minutes == 90);
    CHECK(grid.mark(meeting, fixture.eva)->minutes == 0);
    CHECK_FALSE(grid.mark(meeting, fixture.olga));
}

TEST_CASE("A cancelled meeting stays in the grid only with its marks", "[reports][attendance]")
{
    GridFixture fixture;
    const auto meeting = fixture.circle.sessionKeys.first();
    services::AttendanceService marks(*fixture.profile);
    services::SessionService sessions(*fixture.profile);
    CHECK(fixture.grid().meetings.size() == 1);
    REQUIRE(sessions.cancel(meeting, services::Reach::This, u"slima"_s));
    CHECK(fixture.grid().meetings.isEmpty());
    REQUIRE(
        marks.setState(meeting, fixture.anna, AttendanceState::Present, AttendanceSource::Grid));
    CHECK(fixture.grid().meetings.size() == 1);
}
