// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/attendance_count.h"

#include "core/storage/act.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/row_store.h"
#include "tests/reports/random_centre.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::AttendanceCount;
using reports::AttendanceSums;
using reports::CountedMark;
using reports::CountScope;

namespace {

std::vector<CountedMark> counted(sql::Database& database, const CountScope& scope)
{
    AttendanceCount count(database);
    const auto meetings = count.meetings(scope);
    REQUIRE(meetings);
    std::vector<CountedMark> marks;
    REQUIRE(count.marks(
        meetings.value(),
        [&marks](const CountedMark& mark) {
            marks.push_back(mark);
            return true;
        },
        scope.person));
    return marks;
}

/// One line a mark, so that a difference can be read.
QStringList lines(const std::vector<CountedMark>& marks)
{
    QStringList list;
    for (const auto& mark : marks) {
        list.append(u"meeting %1 person %2 %3 %4 min"_s.arg(mark.meeting)
                        .arg(mark.person)
                        .arg(codeOf(mark.state))
                        .arg(mark.minutes));
    }
    list.sort();
    return list;
}

QStringList lines(const QList<test::RawMark>& marks)
{
    QStringList list;
    for (const auto& mark : marks) {
        list.append(u"meeting %1 person %2 %3 %4 min"_s.arg(mark.session)
                        .arg(mark.person)
                        .arg(mark.state)
                        .arg(mark.minutes));
    }
    list.sort();
    return list;
}

}  // namespace

TEST_CASE("Whatever two computers noted, every mark counts as the raw rows say", "[reports][count]")
{
    for (quint64 seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        test::RandomCentre centre(seed);
        CHECK(lines(counted(centre.database(), {})) == lines(test::rawMarks(centre.database())));
    }
}

TEST_CASE("Participations, people and hours of a project agree with plain SQL", "[reports][count]")
{
    for (quint64 seed = 100; seed < 120; ++seed) {
        CAPTURE(seed);
        test::RandomCentre centre(seed);
        auto& database = centre.database();
        for (const auto& project : centre.projects) {
            const auto key = storage::RowStore(database).idOf(u"project", project.uid());
            REQUIRE(key);
            AttendanceSums sums;
            for (const auto& mark : counted(database, {.project = key.value()}))
                sums.add(mark);
            const auto figures
                = database.select(u"SELECT count(*), count(DISTINCT root) FROM (SELECT DISTINCT "
                                  u"p.session_id, i.root_id AS root "
                                  u"FROM presence p JOIN session s ON s.id = p.session_id JOIN "
                                  u"event e ON e.id = s.event_id "
                                  u"JOIN person_index i ON i.person_id = p.person_id JOIN person r "
                                  u"ON r.id = i.root_id "
                                  u"WHERE p.state NOT IN ('excused', 'absent') AND e.project_id = "
                                  u":project AND r.deleted = 0 "
                                  u"AND s.deleted = 0 AND e.deleted = 0 AND s.cancelled_at IS NULL "
                                  u"AND e.cancelled_at IS NULL)",
                                  {{u":project"_s, key.value()}});
            REQUIRE(figures);
            CHECK(sums.participations == figures.value().first().value(0).toLongLong());
            CHECK(sums.people.size() == figures.value().first().value(1).toLongLong());
            qint64 minutes = 0;
            for (const auto& mark : test::rawMarks(database, project))
                minutes += mark.minutes;
            CHECK(sums.minutes == minutes);
        }
    }
}

TEST_CASE("One person's count holds what was marked under the names merged into hers",
          "[reports][count]")
{
    for (quint64 seed = 200; seed < 210; ++seed) {
        CAPTURE(seed);
        test::RandomCentre centre(seed);
        QHash<qint64, QList<test::RawMark>> byPerson;
        for (const auto& mark : test::rawMarks(centre.database()))
            byPerson[mark.person].append(mark);
        for (const auto person : centre.people) {
            CAPTURE(person);
            CHECK(lines(counted(centre.database(), {.person = person}))
                  == lines(byPerson.value(person)));
        }
    }
}

TEST_CASE("A woman who was entered twice is one participant, before and after an undo of the merge",
          "[reports][count]")
{
    test::ProfileFixture fixture;
    const auto julija = fixture.addPerson(u"Jūlija"_s, u"Ivanova"_s);
    const auto julia = fixture.addPerson(u"Julia"_s, u"Ivanova"_s);
    const auto session = fixture.addSession(u"Sarunu aplis"_s);
    for (const auto person : {julija, julia}) {
        REQUIRE(fixture.database().execute(u"INSERT INTO attendance (session_id, person_id, "
                                           u"device_id, mark) VALUES (:s, :p, 1, 5)",
                                           {{u":s"_s, session}, {u":p"_s, person}}));
    }
    CHECK(counted(fixture.database(), {}).size() == 2);
    const auto merge = [&](const QVariant& into) {
        auto act = storage::Act::begin(*fixture.profile, u"person.change"_s);
        REQUIRE(act);
        REQUIRE(storage::RowStore(fixture.database())
                    .change(u"person", julia, {{u"merged_into"_s, into}}));
        REQUIRE(act.value().commit());
    };
    merge(julija);
    const auto merged = counted(fixture.database(), {});
    REQUIRE(merged.size() == 1);
    CHECK(merged.front().person == julija);
    merge(QVariant());
    CHECK(counted(fixture.database(), {}).size() == 2);
}

TEST_CASE("The grid of an event shows what the view of all marks says", "[reports][count]")
{
    for (quint64 seed = 400; seed < 410; ++seed) {
        CAPTURE(seed);
        test::RandomCentre centre(seed);
        const auto line
            = [](qint64 session, qint64 person, const QString& state, const QString& arrived) {
                  return u"%1 %2 %3 %4"_s.arg(session).arg(person).arg(state, arrived);
              };
        for (const auto event : centre.events) {
            QStringList shown;
            const auto marks = storage::AttendanceRepository(centre.database()).ofEvent(event);
            REQUIRE(marks);
            for (const auto& mark : marks.value()) {
                shown.append(line(mark.session, mark.person, codeOf(mark.state),
                                  mark.arrivedAt.toUTC().toString(Qt::ISODate)));
            }
            QStringList expected;
            const auto rows = centre.database().select(
                u"SELECT p.session_id, p.person_id, p.state, p.arrived_at FROM presence p JOIN "
                u"session s ON "
                u"s.id = p.session_id WHERE s.event_id = :event AND s.deleted = 0",
                {{u":event"_s, event}});
            REQUIRE(rows);
            for (const auto& row : rows.value()) {
                expected.append(line(row.value(0).toLongLong(), row.value(1).toLongLong(),
                                     row.value(2).toString(), row.value(3).toString()));
            }
            shown.sort();
            expected.sort();
            CHECK(shown == expected);
        }
    }
}

TEST_CASE("Counting stops as soon as somebody asks for it", "[reports][count]")
{
    test::RandomCentre centre(3);
    AttendanceCount count(centre.database());
    const auto meetings = count.meetings({});
    REQUIRE(meetings);
    int seen = 0;
    const auto stopped
        = count.marks(meetings.value(), [&seen](const CountedMark&) { return ++seen < 3; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(seen == 3);
}
