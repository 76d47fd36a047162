// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_series.h"
#include "core/services/undo_service.h"
#include "core/storage/calendar_repository.h"
#include "tests/exchange/entries_text.h"
#include "tests/exchange/import_centre.h"

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;
using test::Centre;
using test::counts;

namespace {

const QTimeZone kRiga("Europe/Riga");

QString calendar(const QString& name)
{
    return test::dataFile(u"calendars/"_s + name);
}

QByteArray calendarOf(const QByteArray& lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray& lines)
{
    return "BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:Klubs\r\n" + lines + "END:VEVENT\r\n";
}

/// "05.03. 17:30-19:30 Mammu grupa [topic] @ place", by time.
QStringList meetingsOf(Centre& centre)
{
    const auto meetings = storage::CalendarRepository(centre.database())
                              .meetings(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC),
                                        QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    REQUIRE(meetings);
    QStringList texts;
    for (const auto& meeting : meetings.value()) {
        const auto from = meeting.startsAt.toTimeZone(kRiga);
        texts.append(u"%1-%2 %3 [%4] @ %5"_s.arg(
            from.toString(u"dd.MM. HH:mm"_s), meeting.endsAt.toTimeZone(kRiga).toString(u"HH:mm"_s),
            meeting.title, meeting.topic, meeting.online ? meeting.onlineTool : meeting.venue));
    }
    return texts;
}

QList<QDate> daysOf(const QDate& first, const QString& rule)
{
    const CalendarTime begin{.day = first, .time = QTime(18, 0), .zone = kRiga};
    QList<QDate> days;
    const auto series
        = meetingsOf(begin, rule, {}, {}, {.from = QDate(2025, 6, 1), .to = QDate(2027, 6, 1)});
    for (const auto& meeting : series.meetings)
        days.append(meeting.day);
    return days;
}

}  // namespace

TEST_CASE("Calendars of phones and programs are read, every meeting of them",
          "[exchange][calendars]")
{
    const auto names = test::expectedFiles(u"calendars"_s);
    CHECK(names.size() >= 8);
    for (const auto& name : names) {
        INFO(name.toStdString());
        const auto rows = test::eventsOf(calendar(name));
        CHECK(rows == test::expectedRows(calendar(name)));
        CHECK_FALSE(rows.join(QString()).contains(u"Noslēpums"_s));  // whoever was invited
    }
}

TEST_CASE("A series comes in as one event with its meetings, moved ones where they were moved to",
          "[exchange][calendars][import]")
{
    Centre centre;
    const auto wanted = centre.request(calendar(u"01_google_lv.ics"_s), ListKind::Events);
    auto trial = wanted;
    trial.trial = true;
    CHECK(counts(centre.run(trial)) == u"new 8, updated 0, same 0, fault 0"_s);
    const auto report = centre.run(wanted);
    CHECK(counts(report) == u"new 8, updated 0, same 0, fault 0"_s);
    CHECK(meetingsOf(centre)
          == QStringList{u"05.03. 17:30-19:30 Mammu grupa [] @ Kopā, lielā zāle"_s,
                         u"12.03. 17:30-19:30 Mammu grupa [] @ Kopā, lielā zāle"_s,
                         u"20.03. 10:00-12:00 Mammu grupa [Mammu grupa: ciemos bibliotēkā] @ "
                         "Bibliotēka"_s,
                         u"26.03. 17:30-19:30 Mammu grupa [] @ Kopā, lielā zāle"_s,
                         u"09.04. 17:30-19:30 Mammu grupa [] @ Kopā, lielā zāle"_s,
                         u"16.04. 17:30-19:30 Mammu grupa [] @ Kopā, lielā zāle"_s,
                         u"10.06. 18:00-20:00 Vasaras sākums [] @ https://zoom.us/j/123456"_s,
                         u"23.06. 10:00-12:00 Jāņi [] @ "_s, u"24.06. 10:00-12:00 Jāņi [] @ "_s});
    const auto events = storage::CalendarRepository(centre.database()).events();
    REQUIRE(events);
    CHECK(events.value().size() == 3);
    CHECK(counts(centre.run(wanted)) == u"new 0, updated 0, same 8, fault 0"_s);
    REQUIRE(services::UndoService(*centre.profile).undoBatch(report.batch));
}

TEST_CASE("What goes on over midnight is one meeting, a camp one a day", "[exchange][calendars]")
{
    Centre centre;
    const auto report
        = centre.run(centre.request(calendar(u"03_apple_et.ics"_s), ListKind::Events));
    CHECK(report.faults == 0);
    const auto meetings = meetingsOf(centre);
    CHECK(meetings.mid(meetings.size() - 4)
          == QStringList{
              u"19.06. 22:00-02:00 Öine matk [] @ "_s, u"10.07. 18:00-23:59 Suvelaager [] @ "_s,
              u"11.07. 00:00-23:59 Suvelaager [] @ "_s, u"12.07. 00:00-15:00 Suvelaager [] @ "_s});
}

TEST_CASE("Rules of calendars give the days that people meant", "[exchange][calendars]")
{
    const QDate monday(2026, 3, 2);
    CHECK(daysOf(monday, u"FREQ=WEEKLY;COUNT=3;BYDAY=MO,WE"_s)
          == QList<QDate>{monday, QDate(2026, 3, 4), QDate(2026, 3, 9)});
    CHECK(daysOf(monday, u"FREQ=WEEKLY;INTERVAL=2;UNTIL=20260330T150000Z"_s)
          == QList<QDate>{monday, QDate(2026, 3, 16), QDate(2026, 3, 30)});
    CHECK(daysOf(monday, u"FREQ=WEEKLY;UNTIL=20260309"_s)
          == QList<QDate>{monday, QDate(2026, 3, 9)});
    CHECK(daysOf(QDate(2026, 1, 31), u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=3"_s)
          == QList<QDate>{QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 31)});
    CHECK(daysOf(QDate(2026, 2, 27), u"FREQ=MONTHLY;BYDAY=-1FR;COUNT=2"_s)
          == QList<QDate>{QDate(2026, 2, 27), QDate(2026, 3, 27)});
    CHECK(daysOf(QDate(2010, 12, 24), u"FREQ=YEARLY"_s)
          == QList<QDate>{QDate(2025, 12, 24), QDate(2026, 12, 24)});
    CHECK(daysOf(monday, u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s) == QList<QDate>{monday});
    CHECK(daysOf(monday, u"FREQ=SECONDLY"_s) == QList<QDate>{monday});
    CHECK(daysOf(monday, u"FREQ=DAILY;INTERVAL=0"_s) == QList<QDate>{monday});
    CHECK(daysOf(monday, u"nekas"_s) == QList<QDate>{monday});
    CHECK(daysOf(QDate(2000, 1, 1), u"FREQ=DAILY"_s).size() == 731);  // two years, not 26
}

TEST_CASE("A calendar beyond all measure is refused, one that is no calendar too",
          "[exchange][calendars]")
{
    Centre centre;
    const auto events = ListKind::Events;
    const auto daily = eventOf("DTSTART:20250101T100000\r\nRRULE:FREQ=DAILY\r\n");
    CHECK(test::refusalOf(centre.write(calendarOf(daily.repeated(40))), events)
          == u"too_many_meetings");
    CHECK(test::refusalOf(centre.write(calendarOf(
                              eventOf("DESCRIPTION:" + QByteArray(1'000'001, 'a') + "\r\n"))),
                          events)
          == u"entry_too_long");
    CHECK(test::refusalOf(centre.write(calendarOf({})), events) == u"no_entries");
    CHECK(test::refusalOf(calendar(u"01_google_lv.ics"_s), ListKind::People)
          == u"calendar_elsewhere");
    CHECK(test::refusalOf(centre.write("BEGIN:VCALENDARS\r\n"), events) == u"no_entries");
}

TEST_CASE("Of several thousand events each keeps its line", "[exchange][calendars]")
{
    Centre centre;
    const auto rows = test::eventsOf(centre.write(calendarOf(
        eventOf("DTSTART:20260401T100000\r\nDTEND:20260401T110000\r\n").repeated(3000))));
    REQUIRE(rows.size() == 3000);
    CHECK(rows.last() == u"17997; title=Klubs; from=2026-04-01 10:00; to=11:00");
}
