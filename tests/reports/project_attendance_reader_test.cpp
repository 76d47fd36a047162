// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/project_attendance_reader.h"

#include "core/base/words.h"
#include "core/services/event_service.h"
#include "core/storage/profile.h"
#include "tests/reports/random_centre.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::ProjectAttendance;
using reports::ProjectAttendanceReader;

namespace {

ProjectAttendance read(storage::Profile& profile, const reports::ProjectWish& wish)
{
    auto attendance = ProjectAttendanceReader(profile).read(wish, Language::Latvian);
    REQUIRE(attendance);
    return attendance.value();
}

}  // namespace

TEST_CASE("Rows, their sum, unique people and the overlap of a project come from the raw rows",
          "[reports][project]")
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        test::RandomCentre centre(seed);
        for (const auto& project : centre.projects) {
            QHash<QString, QSet<qint64>> people;  // by event
            QHash<QString, qint64> participations;
            QSet<qint64> all;
            for (const auto& mark : test::rawMarks(centre.database(), project)) {
                const auto title = centre.database()
                                       .value(u"SELECT title FROM event WHERE id = :id",
                                              {{u":id"_s, mark.event}})
                                       .value()
                                       .toString();
                if (!test::rawTookPart(mark.state))
                    continue;
                people[title].insert(mark.person);
                ++participations[title];
                all.insert(mark.person);
            }
            const auto attendance = read(*centre.profile, {.project = project});
            CHECK(attendance.uniquePeople == all.size());
            QSet<qint64> open;
            QSet<qint64> closed;
            for (const auto& row : attendance.rows) {
                CAPTURE(row.event);
                CHECK(row.people == people.value(row.event).size());
                CHECK(row.participations == participations.value(row.event));
                (row.isPublic ? open : closed).unite(people.value(row.event));
            }
            CHECK(attendance.uniquePublic == open.size());
            CHECK(attendance.uniqueClosed == closed.size());
        }
    }
}

TEST_CASE("What was cancelled is named and not counted", "[reports][project]")
{
    test::ProfileFixture fixture;
    services::EventService events(*fixture.profile);
    services::EventPlan plan;
    plan.event.kind = u"workshop"_s;
    QList<qint64> keys;
    for (const auto& title : {u"Darbnīca"_s, u"Ekskursija"_s}) {
        plan.event.title = title;
        domain::Session session;
        session.startsAt = test::eveningInMarch().addDays(-7);
        session.endsAt = session.startsAt.addSecs(3600);
        plan.sessions = {session};
        keys.append(events.add(plan).value().key);
    }
    REQUIRE(events.cancel(keys.last(), u"vadītāja slima"_s));
    const auto attendance = read(*fixture.profile, {});
    REQUIRE(attendance.rows.size() == 1);
    CHECK(attendance.rows.front().event == u"Darbnīca"_s);
    CHECK(attendance.rows.front().sessions == 1);
    REQUIRE(attendance.cancelled.size() == 1);
    CHECK(attendance.cancelled.front().event == u"Ekskursija"_s);
    CHECK(attendance.cancelled.front().day == QDate(2026, 2, 26));

    const auto report = reports::projectAttendanceReport(attendance, Words(Language::Latvian));
    REQUIRE(report.tables.size() == 2);
    CHECK(report.tables.back().title == u"Atcelts, nav skaitīts"_s);
}

TEST_CASE("A period holds its first and its last day whole, and nothing that is still to come",
          "[reports][project]")
{
    test::ProfileFixture fixture;
    const auto local
        = [](int day, int hour) { return QDateTime(QDate(2026, 3, day), QTime(hour, 0)).toUTC(); };
    fixture.addSession(u"Sestdiena"_s, local(1, 0));
    fixture.addSession(u"Trešdiena"_s, local(4, 23));
    fixture.addSession(u"Ceturtdiena"_s, local(5, 0));
    fixture.addSession(u"Nākamā nedēļa"_s, local(12, 10));
    const auto titles = [&](QDate from, QDate to) {
        QStringList list;
        for (const auto& row : read(*fixture.profile, {.from = from, .to = to}).rows)
            list.append(row.event);
        return list;
    };
    CHECK(titles(QDate(2026, 3, 1), QDate(2026, 3, 4))
          == QStringList{u"Sestdiena"_s, u"Trešdiena"_s});
    CHECK(titles(QDate(2026, 3, 4), {}) == QStringList{u"Trešdiena"_s, u"Ceturtdiena"_s});
    CHECK(titles({}, {}).size() == 3);
}

TEST_CASE("Public and closed events stand apart in the report when there are both",
          "[reports][project]")
{
    ProjectAttendance attendance;
    attendance.rows = {{u"Infodiena"_s, u"Rīga"_s, true, 1, 40, 40, 2400},
                       {u"Darbnīca"_s, u"Rīga"_s, false, 3, 30, 12, 2700},
                       {u"Aplis"_s, u"Rīga"_s, false, 2, 20, 11, 1800}};
    attendance.uniquePeople = 50;
    attendance.uniquePublic = 40;
    attendance.uniqueClosed = 18;
    const Words words(Language::English);
    const auto table = reports::projectAttendanceReport(attendance, words).tables.front();
    using Kind = reports::ReportRow::Kind;
    std::vector<Kind> kinds;
    for (const auto& row : table.rows)
        kinds.push_back(row.kind);
    CHECK(kinds
          == std::vector{Kind::Plain, Kind::Subtotal, Kind::Plain, Kind::Plain, Kind::Subtotal});
    CHECK(std::get<qint64>(table.rows[1].cells[4]) == 40);
    CHECK(std::get<qint64>(table.rows[4].cells[4]) == 18);
    CHECK(std::get<qint64>(table.totals[4]) == 50);
    CHECK(table.notes.join(u' ').contains(u"63"_s));  // the sum of the rows
    CHECK(table.notes.join(u' ').contains(u"13"_s));  // the overlap

    attendance.rows.erase(attendance.rows.begin());
    CHECK(reports::projectAttendanceReport(attendance, words).tables.front().rows.size() == 2);
}

TEST_CASE("The chart has a bar a month, and quarters or years where months are too many",
          "[reports][project]")
{
    test::ProfileFixture fixture;
    const auto person = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto came = [&](const QDate& day) {
        const auto session = fixture.addSession(u"Aplis"_s, QDateTime(day, QTime(10, 0), Qt::UTC));
        REQUIRE(fixture.database().execute(u"INSERT INTO attendance (session_id, person_id, "
                                           u"device_id, mark) VALUES (:s, :p, 1, 5)",
                                           {{u":s"_s, session}, {u":p"_s, person}}));
    };
    came(QDate(2026, 1, 15));
    CHECK_FALSE(read(*fixture.profile, {}).byMonth);
    came(QDate(2026, 3, 3));
    const auto months = read(*fixture.profile, {}).byMonth;
    REQUIRE(months);
    CHECK(months->categories == QStringList{u"Janvāris"_s, u"Februāris"_s, u"Marts"_s});
    REQUIRE(months->series.size() == 1);
    CHECK(months->series.front().values == std::vector<qint64>{1, 0, 1});
    came(QDate(2025, 1, 15));
    const auto quarters = read(*fixture.profile, {}).byMonth;
    REQUIRE(quarters);
    CHECK(quarters->categories.first() == u"01–03.2025"_s);
    CHECK(quarters->categories.size() == 5);
    came(QDate(2016, 1, 15));
    CHECK(read(*fixture.profile, {}).byMonth->categories.size() == 11);
}
