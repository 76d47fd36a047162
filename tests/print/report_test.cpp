// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/reports/event_attendance_report.h"
#include "core/reports/project_attendance.h"
#include "core/reports/transcript.h"
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "ui/print/report_paper.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace kaasa;
using namespace kaasa::reports;
using namespace Qt::StringLiterals;

namespace {

using domain::AttendanceState;

ReportHead headIn(Language language)
{
    ReportHead head;
    head.language = language;
    head.number = u"AR-2026-014"_s;
    head.project = u"«Kopā 2026»"_s;
    head.projectNumber = u"LV-EE-0147"_s;
    head.preparedBy = u"Ieva Liepa"_s;
    head.prepared = QDateTime::fromString(u"2026-07-02T08:20:00Z"_s, Qt::ISODate);
    head.strip.euEmblem = true;
    head.strip.statementLanguage = Language::Estonian;
    return head;
}

ProjectAttendance halfYear()
{
    ProjectAttendance attendance;
    attendance.head = headIn(Language::Estonian);
    attendance.head.frozen = true;
    attendance.head.checksum = u"7F3A-91C2"_s;
    attendance.from = QDate(2026, 1, 1);
    attendance.to = QDate(2026, 6, 30);
    attendance.filter = u"Kõik üritused, kõik osalejad"_s;
    attendance.uniquePeople = 342;
    attendance.uniquePublic = 139;
    attendance.uniqueClosed = 254;
    attendance.byMonth = ReportChart{
        u"Osaluskorrad kuude ja riikide kaupa"_s,
        {u"jaanuar"_s, u"veebruar"_s, u"märts"_s, u"aprill"_s, u"mai"_s, u"juuni"_s},
        {{u"Läti"_s, {118, 141, 163, 97, 120, 44}}, {u"Eesti"_s, {62, 70, 84, 51, 66, 20}}},
        u"Riik = ürituse toimumiskoht"_s};
    attendance.rows = {
        {u"Vestlusring läti keeles"_s, u"Riia"_s, true, 12, 214, 31, 321 * 60},
        {u"Töötuba «Minu CV»"_s, u"Riia, Bauska"_s, false, 8, 152, 61, 456 * 60},
        {u"Ettevõtluspäev"_s, u"Tartu"_s, true, 1, 118, 118, 708 * 60},
        {u"Ümarlaud tööandjatega"_s, u"Valga, Riia"_s, false, 4, 121, 94, 242 * 60},
        {u"Võrgustumisõhtu"_s, u"Valmiera"_s, false, 4, 146, 112, 438 * 60},
        {u"Tugirühm «Tee»"_s, u"Bauska"_s, false, 16, 151, 12, 13590},
        {u"Tugirühm «Kodu»"_s, u"Riia"_s, false, 14, 134, 11, 201 * 60},
    };
    attendance.missing = {{u"haridus"_s, 5}, {u"omavalitsus"_s, 2}};
    return attendance;
}

EventAttendance series(int people, int sessions, Language language)
{
    EventAttendance attendance;
    attendance.head = headIn(language);
    attendance.head.strip.statementLanguage = Language::Latvian;
    attendance.event = u"Darbnīcu cikls «Mans CV»"_s;
    attendance.kind = u"darbnīca"_s;
    attendance.place = u"Rīga, Centrs «Kopā»"_s;
    attendance.leader = u"Anna Bērziņa"_s;
    const auto first = QDateTime::fromString(u"2026-03-05T15:30:00Z"_s, Qt::ISODate);
    for (int i = 0; i < sessions; ++i) {
        attendance.sessions.push_back({i == 0 ? u"Ko prasa darba devējs"_s : QString(),
                                       first.addDays(7 * i), first.addDays(7 * i).addSecs(5400)});
    }
    const auto names = test::manyPeople(people);
    constexpr AttendanceState kTurn[]{AttendanceState::Present, AttendanceState::Present,
                                      AttendanceState::Late, AttendanceState::Excused,
                                      AttendanceState::Absent};
    for (int i = 0; i < people; ++i) {
        AttendanceRow row{
            names[size_t(i)].familyName + u' ' + names[size_t(i)].givenName, u"Rīga"_s, {}};
        for (int j = 0; j < sessions; ++j) {
            const auto state = i == 0 ? AttendanceState::Absent : kTurn[(i + j) % 5];
            row.marks.push_back(AttendanceRow::Mark{state, domain::tookPart(state) ? 90 : 0});
        }
        attendance.people.push_back(std::move(row));
    }
    return attendance;
}

}  // namespace

TEST_CASE(
    "The project's report shows people and participations side by side and explains the overlap",
    "[print][report]")
{
    const Words words(Language::Estonian);
    const print::ReportPaper paper(projectAttendanceReport(halfYear(), words));
    CHECK(paper.pageCount() == 1);
    const test::WrittenPdf pdf(paper, u"report-et"_s);
    CHECK(pdf.faults() == QString());
    CHECK(pdf.bytes().contains("/Lang (et)"));
    const auto text = pdf.words();
    for (const auto& part :
         {u"Osalemise aruanne"_s, u"unikaalset osalejat"_s, u"342"_s, u"2592,5"_s, u"7F3A-91C2"_s,
          u"Kaasrahastanud"_s, u"Vestlusring läti keeles"_s, u"haridus 5, omavalitsus 2"_s,
          u"439"_s, u"97"_s, u"LV-EE-0147"_s, u"leht 1/1"_s, u"01.01.–30.06.2026"_s}) {
        INFO(part.toStdString());
        CHECK(QString(text).remove(u' ').contains(QString(part).remove(u' ')));
    }
}

TEST_CASE("An event's report counts who came, and each name stands once in each table",
          "[print][report]")
{
    const Words words(Language::Latvian);
    const auto attendance = series(23, 4, Language::Latvian);
    const auto report = eventAttendanceReport(attendance, words);
    CHECK(std::get<qint64>(report.figures[0].value) == 22);  // one never came
    CHECK(std::get<qint64>(report.figures[2].value) == 4);
    const auto& total = report.tables[0].totals;
    CHECK(std::get<qint64>(total[3]) == std::get<qint64>(report.figures[1].value));
    CHECK(std::get<qint64>(total[3]) * 90 == std::get<qint64>(report.figures[3].value));

    const print::ReportPaper paper(report);
    const test::WrittenPdf pdf(paper, u"report-event"_s);
    const auto text = pdf.words();
    for (const auto& person : attendance.people) {
        INFO(person.name.toStdString());
        CHECK(text.count(person.name) == 1);
    }
    for (int page = 1; page <= paper.pageCount(); ++page) {
        CHECK(pdf.text(page).contains(u"%1. lapa no %2"_s.arg(page).arg(paper.pageCount())));
        CHECK(pdf.text(page).contains(u"Eiropas Savienība"_s));
        CHECK(pdf.text(page).contains(u"Dalības pārskats"_s));
    }
}

TEST_CASE("Twenty meetings are split into tables that fit the paper", "[print][report]")
{
    const Words words(Language::Russian);
    const auto attendance = series(12, 20, Language::Russian);
    const auto report = eventAttendanceReport(attendance, words);
    CHECK(report.tables.size() == 4);
    CHECK_FALSE(report.chart.has_value());
    const print::ReportPaper paper(report);
    const test::WrittenPdf pdf(paper, u"report-long"_s);
    CHECK(pdf.words().count(attendance.people[1].name) == 3);
    CHECK(paper.pageSize() == QSizeF(210, 297));
}

TEST_CASE("Those who came are thanked, those who never came are called", "[print][report]")
{
    const Words words(Language::English);
    const auto attendance = series(6, 2, Language::English);
    const auto thanks = thankYouList(attendance, words);
    const auto calls = absenteeList(attendance, words);
    CHECK(thanks.tables[0].rows.size() + calls.tables[0].rows.size() == 6);
    CHECK(std::get<QString>(calls.tables[0].rows[0].cells[0]) == attendance.people[0].name);
    const auto text = test::WrittenPdf(print::ReportPaper(thanks), u"thanks"_s).words();
    CHECK(text.contains(u"Thank-you list"_s));
    CHECK_FALSE(text.contains(attendance.people[0].name));
}

TEST_CASE("A transcript is hers to show: meetings she was at, with hours", "[print][report]")
{
    Transcript transcript;
    transcript.head = headIn(Language::Latvian);
    transcript.head.number = u"TR-2026-003"_s;
    transcript.person = u"Jūlija Ivanova"_s;
    transcript.rows = {
        {QDate(2026, 3, 3), u"Darbnīca «Mans CV»"_s, u"Ko prasa darba devējs"_s, u"Rīga"_s,
         AttendanceState::Present, 180},
        {QDate(2026, 3, 10), u"Darbnīca «Mans CV»"_s, {}, u"Rīga"_s, AttendanceState::Late, 150},
        {QDate(2026, 3, 17), u"Darbnīca «Mans CV»"_s, {}, u"Rīga"_s, AttendanceState::Absent, 0},
    };
    const auto report = transcriptReport(transcript, Words(Language::Latvian));
    CHECK(report.tables[0].rows.size() == 2);
    CHECK(std::get<qint64>(report.figures[2].value) == 330);
    const auto text = test::WrittenPdf(print::ReportPaper(report), u"transcript"_s).words();
    CHECK(text.contains(u"Jūlija Ivanova"_s));
    CHECK(text.contains(u"5,5"_s));
    CHECK_FALSE(text.contains(u"17.03.2026"_s));
}

TEST_CASE("Any table becomes paper, wide ones turn it", "[print][report]")
{
    ReportTable table;
    table.language = Language::Latvian;
    table.title = u"Saraksts"_s;
    table.columns.push_back({u"name"_s, u"Vārds"_s, ReportColumn::Type::Name, {}, 1});
    for (int i = 0; i < 14; ++i)
        table.columns.push_back({u"n"_s, u"Mēnesis"_s, ReportColumn::Type::Integer});
    ReportRow row{{QString(u"Konstantinopolskaja-Bērziņa-Kovaļevska Anna Katrīna"_s)}};
    for (int i = 0; i < 14; ++i)
        row.cells.emplace_back(qint64(1036));
    row.cells[3] = FewerThan{5};
    row.cells[4] = std::monostate();
    table.rows = {row, {{QString(u"Valmiera"_s)}, ReportRow::Kind::Group}, row};
    const print::ReportPaper paper(table, {});
    CHECK(paper.pageSize() == QSizeF(297, 210));
    const auto text = test::WrittenPdf(paper, u"table-wide"_s).words();
    CHECK(text.count(u"<5"_s) == 2);
    CHECK(text.contains(u"Valmiera"_s));

    table.columns.resize(2);
    CHECK(print::ReportPaper(table, {}).pageSize() == QSizeF(210, 297));
    table.rows.clear();
    CHECK(print::ReportPaper(table, {}).pageCount() == 1);
}

TEST_CASE("Thirty thousand rows are laid out and written in bounded time", "[print][report][speed]")
{
    ReportTable table;
    table.language = Language::Latvian;
    table.title = u"Visi dalībnieki"_s;
    using Type = ReportColumn::Type;
    table.columns = {{u"n"_s, u"Nr."_s, Type::Integer},
                     {u"name"_s, u"Vārds"_s, Type::Name, {}, 2},
                     {u"town"_s, u"Pilsēta"_s, Type::Text, {}, 1},
                     {u"d"_s, u"Datums"_s, Type::Date},
                     {u"t"_s, u"Reizes"_s, Type::Integer},
                     {u"m"_s, u"Stundas"_s, Type::Minutes}};
    const auto people = test::manyPeople(30'000);
    for (int i = 0; i < 30'000; ++i) {
        const auto& person = people[size_t(i)];
        table.rows.push_back({{qint64(i + 1), QString(person.familyName + u' ' + person.givenName),
                               u"Rīga"_s, QDate(2026, 3, 3), qint64(i % 7), qint64(i % 500)}});
    }
    QElapsedTimer timer;
    timer.start();
    const print::ReportPaper paper(table, {});
    const auto planned = double(timer.elapsed()) / 1000;
    const test::WrittenPdf pdf(paper);
    WARN(paper.pageCount() << " pages, planned in " << planned << " s, done in "
                           << double(timer.elapsed()) / 1000 << " s");
    CHECK(timer.elapsed() < 60'000);  // generous: a busy machine; ./dev bench has the bar
    CHECK(pdf.info().contains(QRegularExpression(u"Pages: +%1\n"_s.arg(paper.pageCount()))));
}
