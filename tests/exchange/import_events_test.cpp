// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/exchange/duration_input.h"
#include "core/exchange/refusal.h"
#include "core/services/event_service.h"
#include "core/services/undo_service.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/registration_repository.h"
#include "tests/exchange/import_centre.h"

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;
using test::Centre;
using test::counts;

namespace {

const QTimeZone kRiga("Europe/Riga");

QList<storage::EventLine> eventsOf(Centre& centre)
{
    const auto events = storage::CalendarRepository(centre.database()).events();
    REQUIRE(events);
    return events.value();
}

qint64 eventTitled(Centre& centre, const QString& title)
{
    for (const auto& event : eventsOf(centre)) {
        if (event.title == title)
            return event.event;
    }
    FAIL("no event " << title.toStdString());
    return 0;
}

QStringList namesAt(Centre& centre, qint64 event)
{
    const auto lines
        = storage::RegistrationRepository(centre.database()).ofEvent(event, Language::Latvian);
    REQUIRE(lines);
    QStringList names;
    for (const auto& line : lines.value())
        names.append(line.name);
    return names;
}

/// A mothers' group that meets on Thursdays, as in list 13.
services::AddedEvent group(Centre& centre, const QList<QDate>& days, bool online = false)
{
    services::EventPlan plan{
        .event
        = {.title = u"Mammu grupa „Saulīte”"_s, .kind = u"group_meeting"_s, .online = online}};
    for (const auto& day : days) {
        plan.sessions.append({.startsAt = QDateTime(day, QTime(11, 0), kRiga).toUTC(),
                              .endsAt = QDateTime(day, QTime(12, 30), kRiga).toUTC()});
    }
    const auto added = services::EventService(*centre.profile, kRiga).add(plan);
    REQUIRE(added);
    return added.value();
}

const QList<QDate> kThursdays{QDate(2026, 3, 5), QDate(2026, 3, 12), QDate(2026, 3, 19),
                              QDate(2026, 3, 26), QDate(2026, 4, 2)};

QString marksOf(Centre& centre, qint64 event, qint64 session)
{
    QHash<QString, int> states;
    const auto all = storage::AttendanceRepository(centre.database()).ofEvent(event);
    REQUIRE(all);
    for (const auto& presence : all.value()) {
        if (presence.session == session)
            ++states[codeOf(presence.state)];
    }
    return u"present %1 late %2 excused %3 absent %4"_s.arg(states.value(u"present"_s))
        .arg(states.value(u"late"_s))
        .arg(states.value(u"excused"_s))
        .arg(states.value(u"absent"_s));
}

}  // namespace

TEST_CASE("An agenda becomes events with meetings and venues, once", "[exchange][import][events]")
{
    Centre centre;
    CHECK(counts(centre.import(u"14_pasakumi.csv"_s, ListKind::Events, true))
          == u"new 8, updated 0, same 0, fault 3"_s);
    CHECK(eventsOf(centre).isEmpty());
    const auto report = centre.import(u"14_pasakumi.csv"_s, ListKind::Events);
    CHECK(counts(report) == u"new 8, updated 0, same 0, fault 3"_s);
    const auto events = eventsOf(centre);
    REQUIRE(events.size() == 8);
    CHECK(events[0].title == u"Apaļā galda saruna par darbu"_s);
    CHECK(events[0].kind == u"round_table"_s);
    CHECK(events[0].venue == u"Rīga, Skolas iela 0"_s);
    CHECK(events[0].startsAt == QDateTime(QDate(2026, 3, 12), QTime(18, 0), kRiga).toUTC());
    CHECK(events[0].endsAt == QDateTime(QDate(2026, 3, 12), QTime(20, 0), kRiga).toUTC());
    CHECK(events[7].title == u"Vasaras nometne"_s);
    CHECK(events[7].sessions == 2);

    CHECK(counts(centre.import(u"14_pasakumi.csv"_s, ListKind::Events))
          == u"new 0, updated 0, same 8, fault 3"_s);
    REQUIRE(services::UndoService(*centre.profile).undoBatch(report.batch));
    CHECK(eventsOf(centre).isEmpty());
}

TEST_CASE("Answers to forms in four languages register people for the same events",
          "[exchange][import][registrations]")
{
    Centre centre;
    centre.import(u"14_pasakumi.csv"_s, ListKind::Events);
    const auto latvian = centre.import(u"01_forma_lv.csv"_s, ListKind::Registrations);
    CHECK(latvian.faults == 2);
    CHECK(latvian.made == 22);  // one of the 25 answered twice, two are at fault
    CHECK(latvian.updated == 1);
    const auto roundTable = eventTitled(centre, u"Apaļā galda saruna par darbu"_s);
    CHECK(namesAt(centre, roundTable).size() == 5);
    CHECK(namesAt(centre, roundTable).contains(u"Kuzņecova Jūlija"_s));
    const auto julija = centre.find(u"Kuzņecova Jūlija"_s);
    CHECK(julija.person.contacts.size() == 3);  // the corrected phone stands beside the first
    CHECK(julija.tags.contains(u"Latviešu valoda, sarunu klubs"_s));

    SECTION("the list again, grown by a month")
    {
        const auto later = centre.import(u"02_forma_lv_atkartoti.csv"_s, ListKind::Registrations);
        CHECK(later.faults == 2);
        CHECK(later.same >= 22);
        CHECK(later.made + later.updated <= 7);
    }
    SECTION("the Russian form speaks of the same evening in other words")
    {
        const auto before = namesAt(centre, roundTable).size();
        const auto russian = centre.import(u"04_anketa_ru.csv"_s, ListKind::Registrations);
        CHECK(russian.faults == 3);
        for (const auto& row : russian.rows) {
            for (const auto& remark : row.remarks)
                CHECK(remark.why != Remark::UnknownEvent);
        }
        CHECK(namesAt(centre, roundTable).size() > before);
        CHECK(namesAt(centre, roundTable).contains(u"Щербакова Елена"_s));
    }
}

TEST_CASE("Whoever answers when the room is full stands in the queue, in the order of the list",
          "[exchange][import][registrations]")
{
    Centre centre;
    services::EventPlan plan{
        .event = {.title = u"CV darbnīca"_s, .kind = u"workshop"_s, .capacityAdults = 2}};
    plan.sessions.append({.startsAt = QDateTime(QDate(2026, 6, 2), QTime(11, 0), kRiga).toUTC(),
                          .endsAt = QDateTime(QDate(2026, 6, 2), QTime(12, 0), kRiga).toUTC()});
    const auto added = services::EventService(*centre.profile, kRiga).add(plan);
    REQUIRE(added);
    auto wanted = centre.request(
        centre.write("Vārds,Uzvārds,E-pasts,Bērnu skaits\n"
                     "Anna,Bērziņa,a@pasts.example,1\nLīga,Kalna,l@pasts.example,\n"
                     "Zane,Liepa,z@pasts.example,\nElza,Apine,e@pasts.example,\n"),
        ListKind::Registrations);
    wanted.event = added.value().key;
    CHECK(counts(centre.run(wanted)) == u"new 4, updated 0, same 0, fault 0"_s);
    const auto lines = storage::RegistrationRepository(centre.database())
                           .ofEvent(added.value().key, Language::Latvian)
                           .value();
    QStringList seen;
    for (const auto& line : lines)
        seen.append(line.name + u' ' + codeOf(line.state));
    CHECK(seen
          == QStringList{u"Bērziņa Anna registered"_s, u"Kalna Līga registered"_s,
                         u"Liepa Zane waiting"_s, u"Apine Elza waiting"_s});
    CHECK(lines.first().children == 1);
}

TEST_CASE("A list of answers for an event that is not planned says so and keeps the people",
          "[exchange][import][registrations]")
{
    Centre centre;
    const auto report = centre.import(u"05_form_en.csv"_s, ListKind::Registrations);
    CHECK(report.made == 12);
    CHECK(report.rows.first().remarks.last().why == Remark::UnknownEvent);
}

TEST_CASE("Marks typed up from paper land at the meetings of their days",
          "[exchange][import][attendance]")
{
    Centre centre;
    const auto event = group(centre, kThursdays);
    centre.import(u"06_saraksts_excel_1257.csv"_s);
    const auto people = centre.people();
    const auto trial = centre.import(u"13_apmeklejums.csv"_s, ListKind::Attendance, true);
    const auto report = centre.import(u"13_apmeklejums.csv"_s, ListKind::Attendance);
    CHECK(counts(trial) == counts(report));
    CHECK(report.faults == 1);  // the doubtful "?"
    CHECK(report.updated + report.made == 10);
    // The Latvian list has seven of them; Kristiņa is misspelt, Наталья written in another script,
    // and Madina was at fault there.
    CHECK(centre.people() - people == report.made);
    CHECK(marksOf(centre, event.key, event.sessionKeys[0])
          == u"present 9 late 0 excused 0 absent 1"_s);
    CHECK(marksOf(centre, event.key, event.sessionKeys[4])
          == u"present 5 late 1 excused 1 absent 2"_s);

    const auto again = centre.import(u"13_apmeklejums.csv"_s, ListKind::Attendance);
    CHECK(again.same == 10);
    REQUIRE(services::UndoService(*centre.profile).undoBatch(report.batch));
    CHECK(marksOf(centre, event.key, event.sessionKeys[0])
          == u"present 0 late 0 excused 0 absent 0"_s);
}

TEST_CASE("Who registered is meant when a list of marks has her name in other letters",
          "[exchange][import][attendance]")
{
    Centre centre;
    const auto event = group(centre, kThursdays);
    auto wanted
        = centre.request(centre.write("Vārds,Uzvārds,E-pasts\nNatālija,Ševčenko,n@pasts.example\n"),
                         ListKind::Registrations);
    wanted.event = event.key;
    centre.run(wanted);
    auto marks = centre.request(
        centre.write("Vārds uzvārds;05.03.2026;12.03.2026\nШевченко Наталья;+;n\n"),
        ListKind::Attendance);
    marks.event = event.key;
    CHECK(counts(centre.run(marks)) == u"new 0, updated 1, same 0, fault 0"_s);
    CHECK(centre.people() == 1);
}

TEST_CASE("A column without a meeting is told once, and nobody guesses between two events",
          "[exchange][import][attendance]")
{
    Centre centre;
    group(centre, {QDate(2026, 3, 5)});
    const auto report = centre.importText(
        "Vārds uzvārds;05.03.2026;06.03.2026\nAnna Bērziņa;+;+\nLīga Kalna;+;+\n", false,
        ListKind::Attendance);
    CHECK(report.made == 2);
    REQUIRE(report.rows.first().remarks.size() == 1);
    CHECK(report.rows.first().remarks.first().why == Remark::NoMeeting);
    CHECK(report.rows.last().remarks.isEmpty());

    const auto unknown = ImportRun::start(
        *centre.profile,
        centre.request(centre.write("Vārds uzvārds;07.03.2026\nAnna Bērziņa;+\n"),
                       ListKind::Attendance));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().arguments.value(1) == u"no_event"_s);
    CHECK(refusalText(unknown.error(), Words(Language::Latvian)).contains(u"list.csv"_s));
}

TEST_CASE("The log of an online meeting becomes attendance, minutes added up",
          "[exchange][import][log]")
{
    Centre centre;
    const auto event = group(centre, {QDate(2026, 3, 5)}, true);
    centre.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const QByteArray log
        = "1. Summary\nMeeting title\tMammu grupa\n\n2. Participants\n"
          "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole\n"
          "Anna Bērziņa (Guest)\t3/5/26, 10:58:12 AM\t3/5/26, 11:40:12 AM\t42m\t\tPresenter\n"
          "Anna Bērziņa (Guest)\t3/5/26, 11:45:00 AM\t3/5/26, 12:31:00 PM\t46m\t\tPresenter\n"
          "Юлия Кузнецова\t3/5/26, 11:02:00 AM\t3/5/26, 12:30:00 PM\t1h "
          "28m\tjulija@pasts.example\tAttendee\n"
          "iPhone\t3/5/26, 11:02:00 AM\t3/5/26, 12:30:00 PM\t1h 28m\t\tAttendee\n"
          "\n3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\n"
          "Anna Bērziņa\t3/5/26, 10:58:12 AM\t3/5/26, 11:40:12 AM\t42m\n";
    auto wanted = centre.request(centre.write(log), ListKind::MeetingLog);
    wanted.event = event.key;
    const auto report = centre.run(wanted);
    CHECK(counts(report) == u"new 1, updated 2, same 0, fault 1"_s);
    const auto present
        = storage::AttendanceRepository(centre.database()).ofEvent(event.key).value();
    REQUIRE(present.size() == 2);
    QList<int> minutes;
    for (const auto& presence : present) {
        CHECK(presence.state == domain::AttendanceState::Online);
        minutes.append(presence.minutes.value_or(0));
    }
    std::sort(minutes.begin(), minutes.end());
    CHECK(minutes == QList<int>{88, 88});
    CHECK(counts(centre.run(wanted)) == u"new 0, updated 0, same 3, fault 1"_s);
}

TEST_CASE("Lengths of stay are read in any of the four languages", "[exchange][log]")
{
    CHECK(readMinutes(u"62"_s) == std::optional(62));
    CHECK(readMinutes(u"1h 2m 3s"_s) == std::optional(63));
    CHECK(readMinutes(u"01:02:00"_s) == std::optional(62));
    CHECK(readMinutes(u"1 st. 20 min"_s) == std::optional(80));
    CHECK(readMinutes(u"1 t 20 min"_s) == std::optional(80));
    CHECK(readMinutes(u"45 мин 10 с"_s) == std::optional(46));
    CHECK_FALSE(readMinutes(u"ilgi"_s));
}
