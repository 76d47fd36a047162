// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/event_attendance_report.h"

#include "core/base/formats.h"
#include "core/base/locale_names.h"
#include "core/base/words.h"
#include "core/reports/attendance_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using domain::AttendanceState;
using Type = ReportColumn::Type;

constexpr size_t kSessionsPerTable = 8;
constexpr size_t kMostBars = 16;

struct Sums {
    qint64 took = 0;  ///< took part: present, late, left early, online
    qint64 late = 0;
    qint64 excused = 0;
    qint64 absent = 0;
    qint64 minutes = 0;

    void add(const AttendanceRow::Mark& mark)
    {
        took += domain::tookPart(mark.state);
        late += mark.state == AttendanceState::Late;
        excused += mark.state == AttendanceState::Excused;
        absent += mark.state == AttendanceState::Absent;
        minutes += mark.minutes;
    }
};

Sums sumsOf(const AttendanceRow& row)
{
    Sums sums;
    for (const auto& mark : row.marks) {
        if (mark)
            sums.add(*mark);
    }
    return sums;
}

Sums sumsOf(const EventAttendance& attendance, size_t session)
{
    Sums sums;
    for (const auto& row : attendance.people) {
        if (session < row.marks.size() && row.marks[session])
            sums.add(*row.marks[session]);
    }
    return sums;
}

Sums totalOf(const EventAttendance& attendance)
{
    Sums total;
    for (const auto& row : attendance.people) {
        for (const auto& mark : row.marks) {
            if (mark)
                total.add(*mark);
        }
    }
    return total;
}

qint64 uniquePeople(const EventAttendance& attendance)
{
    return std::count_if(attendance.people.begin(), attendance.people.end(),
                         [](const auto& row) { return sumsOf(row).took > 0; });
}

Report begin(const EventAttendance& attendance, const Words& words, const QString& title)
{
    Report report;
    report.head = attendance.head;
    report.title = title;
    report.subtitle = attendance.event;
    const Formats formats(words.language());
    QStringList facts{attendance.kind, attendance.place};
    if (!attendance.sessions.empty()) {
        facts.append(formats.period(formats.dayOf(attendance.sessions.front().start),
                                    formats.dayOf(attendance.sessions.back().start)));
    }
    if (!attendance.leader.isEmpty())
        facts.append(words.phrase("Report", "Led by: %1").arg(attendance.leader));
    facts.append(projectLine(attendance.head, words));
    facts.append(preparedLine(attendance.head, words));
    facts.removeAll(QString());
    report.facts = facts;
    return report;
}

std::vector<ReportFigure> figuresOf(const EventAttendance& attendance, const Words& words)
{
    const auto total = totalOf(attendance);
    return {
        {uniquePeople(attendance), Type::Integer, words.phrase("Report", "unique participants"),
         words.phrase("Report", "each person once"), true},
        {total.took, Type::Integer, words.phrase("Report", "participations"),
         words.phrase("Report", "each time somebody was there"), true},
        {qint64(attendance.sessions.size()), Type::Integer, words.phrase("Report", "meetings"),
         words.phrase("Report", "of this event")},
        {total.minutes, Type::Minutes, words.phrase("Report", "participant hours"),
         words.phrase("Report", "participations × length")},
    };
}

ReportTable sessionsTable(const EventAttendance& attendance, const Words& words)
{
    ReportTable table;
    table.language = words.language();
    table.title = words.phrase("Report", "Meetings", "of an event; head of a table or column");
    table.columns = {
        {u"date"_s, words.phrase("Report", "Date"), Type::Date},
        {u"time"_s, words.phrase("Report", "Time"), Type::Text, {}, 0.7},
        {u"topic"_s, words.phrase("Report", "Topic"), Type::Text, {}, 2},
        {u"present"_s, words.phrase("Report", "Present"), Type::Integer,
         words.phrase("Report",
                      "Present includes those who came late, left early or took part online.")},
        {u"late"_s, words.phrase("Report", "of them late"), Type::Integer},
        {u"excused"_s, words.phrase("Report", "Excused"), Type::Integer},
        {u"absent"_s, words.phrase("Report", "Absent"), Type::Integer},
        {u"minutes"_s, words.phrase("Report", "Hours"), Type::Minutes},
    };
    const Formats formats(words.language());
    Sums total;
    for (size_t i = 0; i < attendance.sessions.size(); ++i) {
        const auto& session = attendance.sessions[i];
        const auto sums = sumsOf(attendance, i);
        table.rows.push_back(
            {{formats.dayOf(session.start),
              QString(formats.time(session.start) + u'–' + formats.time(session.end)),
              session.topic, sums.took, sums.late, sums.excused, sums.absent, sums.minutes},
             ReportRow::Kind::Plain,
             session.uid.isEmpty() ? QString() : u"meeting/"_s + session.uid});
    }
    total = totalOf(attendance);
    table.totals = {words.phrase("Report", "Total"),
                    {},
                    {},
                    total.took,
                    total.late,
                    total.excused,
                    total.absent,
                    total.minutes};
    table.notes.append(table.columns[3].definition);
    return table;
}

/// `mark`: how a state is written, by a letter or by a word.
ReportTable peopleTable(const EventAttendance& attendance, const Words& words, size_t from,
                        size_t to, QString (*mark)(AttendanceState state, const Words& words))
{
    const Formats formats(words.language());
    ReportTable table;
    table.language = words.language();
    table.title = words.phrase("Report", "Attendance by person");
    table.columns = {{u"name"_s, words.phrase("Report", "Name"), Type::Name, {}, 2},
                     {u"place"_s, words.phrase("Report", "Town"), Type::Text, {}, 1}};
    std::vector<qint64> present(to - from, 0);
    for (auto i = from; i < to; ++i) {
        const auto day = formats.dayOf(attendance.sessions[i].start);
        table.columns.push_back(
            {u"session_%1"_s.arg(i + 1), day.toString(u"dd.MM."_s), Type::Text, {}, 0});
    }
    table.columns.push_back({u"participations"_s, words.phrase("Report", "Times"), Type::Integer});
    table.columns.push_back({u"minutes"_s, words.phrase("Report", "Hours"), Type::Minutes});

    Sums total;
    for (const auto& person : attendance.people) {
        ReportRow row{{person.name, person.place},
                      ReportRow::Kind::Plain,
                      person.uid.isEmpty() ? QString() : u"person/"_s + person.uid};
        const auto sums = sumsOf(person);
        for (auto i = from; i < to; ++i) {
            if (i >= person.marks.size() || !person.marks[i].has_value()) {
                row.cells.emplace_back();
                continue;
            }
            const auto state = person.marks[i]->state;
            row.cells.push_back(mark(state, words));
            present[i - from] += domain::tookPart(state);
        }
        row.cells.push_back(sums.took);
        row.cells.push_back(sums.minutes);
        total.took += sums.took;
        total.minutes += sums.minutes;
        table.rows.push_back(std::move(row));
    }
    table.totals = {words.phrase("Report", "Total"), {}};
    for (const auto count : present)
        table.totals.push_back(count);
    table.totals.push_back(total.took);
    table.totals.push_back(total.minutes);
    if (mark == stateMark)
        table.notes.append(stateLegend(words));
    if (attendance.sessions.size() > to - from) {
        table.notes.append(words.phrase(
            "Report", "Times and hours count all meetings, also those of the other tables."));
    }
    return table;
}

Report listOf(const EventAttendance& attendance, const Words& words, const QString& title,
              ReportTable table)
{
    auto report = begin(attendance, words, title);
    table.language = words.language();
    //: Under a list of people; %n = how many stand in it
    table.notes.append(
        words.phrase("Report", "%n person(s) in this list.", nullptr, int(table.rows.size())));
    report.tables.push_back(std::move(table));
    return report;
}

}  // namespace

Report eventAttendanceReport(const EventAttendance& attendance, const Words& words)
{
    auto report = begin(attendance, words, words.phrase("Report", "Attendance report"));
    report.figures = figuresOf(attendance, words);
    const auto count = attendance.sessions.size();
    if (count > 1 && count <= kMostBars) {
        const Formats formats(words.language());
        ReportChart chart;
        chart.title = words.phrase("Report", "Participations by meeting");
        ReportChart::Series series{words.phrase("Report", "took part"), {}};
        for (size_t i = 0; i < count; ++i) {
            chart.categories.append(
                formats.dayOf(attendance.sessions[i].start).toString(u"dd.MM."_s));
            series.values.push_back(sumsOf(attendance, i).took);
        }
        chart.series.push_back(std::move(series));
        report.chart = std::move(chart);
    }
    report.tables.push_back(sessionsTable(attendance, words));
    for (size_t from = 0; from < count; from += kSessionsPerTable)
        report.tables.push_back(peopleTable(attendance, words, from,
                                            std::min(from + kSessionsPerTable, count), stateMark));
    report.signatures
        = {words.phrase("Report", "Responsible person:"), words.phrase("Report", "Date:")};
    return report;
}

ReportTable attendanceTable(const EventAttendance& attendance, const Words& words)
{
    return peopleTable(attendance, words, 0, attendance.sessions.size(), stateText);
}

Report thankYouList(const EventAttendance& attendance, const Words& words)
{
    ReportTable table;
    table.columns = {{u"name"_s, words.phrase("Report", "Name"), Type::Name, {}, 2},
                     {u"place"_s, words.phrase("Report", "Town"), Type::Text, {}, 1.3},
                     {u"participations"_s, words.phrase("Report", "Times"), Type::Integer},
                     {u"minutes"_s, words.phrase("Report", "Hours"), Type::Minutes}};
    for (const auto& person : attendance.people) {
        const auto sums = sumsOf(person);
        if (sums.took > 0)
            table.rows.push_back({{person.name, person.place, sums.took, sums.minutes}});
    }
    return listOf(attendance, words, words.phrase("Report", "Thank-you list"), std::move(table));
}

Report absenteeList(const EventAttendance& attendance, const Words& words)
{
    ReportTable table;
    table.columns = {{u"name"_s, words.phrase("Report", "Name"), Type::Name, {}, 2},
                     {u"place"_s, words.phrase("Report", "Town"), Type::Text, {}, 1.2},
                     {u"phone"_s, words.phrase("Report", "Phone"), Type::Text, {}, 1.2},
                     {u"language"_s, words.phrase("Report", "Language"), Type::Text, {}, 1},
                     {u"excused"_s, words.phrase("Report", "Excused"), Type::Integer}};
    for (const auto& person : attendance.people) {
        const auto sums = sumsOf(person);
        if (sums.took > 0)
            continue;
        const auto language = person.language.isEmpty()
            ? QString()
            : languageName(person.language, words.language());
        table.rows.push_back({{person.name, person.place, person.phone, language, sums.excused}});
    }
    return listOf(attendance, words, words.phrase("Report", "List of absentees"), std::move(table));
}

}  // namespace kaasa::reports
