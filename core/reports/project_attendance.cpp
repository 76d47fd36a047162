// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/project_attendance.h"

#include "core/base/formats.h"
#include "core/base/words.h"
#include "core/domain/event.h"
#include "core/reports/attendance_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using Type = ReportColumn::Type;

ProjectEventRow totalOf(const std::vector<ProjectEventRow>& rows)
{
    ProjectEventRow total;
    for (const auto& row : rows) {
        total.sessions += row.sessions;
        total.participations += row.participations;
        total.people += row.people;
        total.minutes += row.minutes;
    }
    return total;
}

QString missingNote(const std::vector<MissingFacts>& missing, const Words& words)
{
    if (missing.empty())
        return {};
    const Formats formats(words.language());
    QStringList parts;
    for (const auto& fact : missing)
        parts.append(fact.fact + u' ' + formats.number(fact.people));
    //: Note under a report; %1 = list of what is missing: "education 5, municipality 2"
    return words.phrase("Report", "Missing data: %1.").arg(parts.join(u", "_s));
}

std::vector<ProjectEventRow> rowsOf(const ProjectAttendance& attendance, bool isPublic)
{
    std::vector<ProjectEventRow> rows;
    std::copy_if(attendance.rows.begin(), attendance.rows.end(), std::back_inserter(rows),
                 [isPublic](const auto& row) { return row.isPublic == isPublic; });
    return rows;
}

void addRows(ReportTable& table, const std::vector<ProjectEventRow>& rows)
{
    for (const auto& row : rows) {
        table.rows.push_back(
            {{row.event, row.place, row.sessions, row.participations, row.people, row.minutes},
             ReportRow::Kind::Plain,
             row.uid.isEmpty() ? QString() : u"event/"_s + row.uid});
    }
}

void addGroup(ReportTable& table, const QString& sum, const std::vector<ProjectEventRow>& rows,
              qint64 unique, domain::Audience audience)
{
    addRows(table, rows);
    const auto total = totalOf(rows);
    table.rows.push_back({{sum, {}, total.sessions, total.participations, unique, total.minutes},
                          ReportRow::Kind::Subtotal,
                          u"audience/"_s + codeOf(audience)});
}

// The three numbers that funders ask for, also where they happen to be equal.
QString overlapNote(qint64 sum, qint64 unique, const Words& words)
{
    const Formats formats(words.language());
    if (sum == unique) {
        //: Note under a report; %1 = a number of people
        return words
            .phrase(
                "Report",
                "People in the total are counted once each: the rows add up to %1, unique people "
                "are %1, and there is no overlap, for nobody came to several events.")
            .arg(formats.number(sum));
    }
    //: Note under a report: %1 = sum of the rows, %2 = unique people, %3 = how many the sum is too
    //: high
    return words
        .phrase("Report",
                "People in the total are counted once each: the rows add up to %1, unique people "
                "are %2, and %3 is the overlap of those who came to several events.")
        .arg(formats.number(sum), formats.number(unique), formats.number(sum - unique));
}

ReportTable cancelledTable(const ProjectAttendance& attendance, const Words& words)
{
    ReportTable table;
    table.language = words.language();
    table.title = words.phrase("Report", "Cancelled, not counted");
    table.columns = {{u"date"_s, words.phrase("Report", "Date"), Type::Date},
                     {u"event"_s, words.phrase("Report", "Event"), Type::Text, {}, 2}};
    for (const auto& row : attendance.cancelled)
        table.rows.push_back({{row.day, row.event}});
    return table;
}

ReportTable eventsTable(const ProjectAttendance& attendance, const Words& words)
{
    ReportTable table;
    table.language = words.language();
    table.title = words.phrase("Report", "Events");
    table.columns = {
        {u"event"_s, words.phrase("Report", "Event"), Type::Text, {}, 2},
        {u"place"_s, words.phrase("Report", "Place"), Type::Text, {}, 1.1},
        {u"sessions"_s,
         words.phrase("Report", "Meetings", "of an event; head of a table or column"),
         Type::Integer},
        {u"participations"_s, words.phrase("Report", "Participations"), Type::Integer},
        {u"people"_s, words.phrase("Report", "People"), Type::Integer},
        {u"minutes"_s, words.phrase("Report", "Hours"), Type::Minutes},
    };
    const auto open = rowsOf(attendance, true);
    const auto closed = rowsOf(attendance, false);
    if (open.empty() || closed.empty()) {
        addRows(table, attendance.rows);
    } else {
        //: Sum below some rows; public events may be visited by anybody
        addGroup(table, words.phrase("Report", "Public events together"), open,
                 attendance.uniquePublic, domain::Audience::Public);
        //: Sum below some rows; to closed events people are invited
        addGroup(table, words.phrase("Report", "Closed events together"), closed,
                 attendance.uniqueClosed, domain::Audience::Closed);
    }
    const auto total = totalOf(attendance.rows);
    table.totals
        = {words.phrase("Report", "Total"), {},           total.sessions, total.participations,
           attendance.uniquePeople,         total.minutes};

    table.notes.append(overlapNote(total.people, attendance.uniquePeople, words));
    table.notes.append(missingNote(attendance.missing, words));
    table.notes.removeAll(QString());
    return table;
}

}  // namespace

Report projectAttendanceReport(const ProjectAttendance& attendance, const Words& words)
{
    const Formats formats(words.language());
    Report report;
    report.head = attendance.head;
    report.title = words.phrase("Report", "Attendance report");
    report.subtitle = projectLine(attendance.head, words);
    //: %1 = a period: 01.01.2026 – 30.06.2026
    if (attendance.from.isValid() || attendance.to.isValid()) {
        report.facts.append(words.phrase("Report", "Period %1")
                                .arg(formats.period(attendance.from, attendance.to)));
    }
    report.facts += {preparedLine(attendance.head, words), attendance.filter};
    report.facts.removeAll(QString());

    const auto total = totalOf(attendance.rows);
    const auto open = std::count_if(attendance.rows.begin(), attendance.rows.end(),
                                    [](const auto& row) { return row.isPublic; });
    report.figures = {
        {attendance.uniquePeople, Type::Integer, words.phrase("Report", "unique participants"),
         words.phrase("Report", "each person once"), true},
        {total.participations, Type::Integer, words.phrase("Report", "participations"),
         words.phrase("Report", "each time somebody was there"), true},
        {total.sessions, Type::Integer, words.phrase("Report", "meetings"),
         //: Under the number of meetings
         words.phrase("Report", "of them public events: %1").arg(formats.number(open))},
        {total.minutes, Type::Minutes, words.phrase("Report", "participant hours"),
         words.phrase("Report", "participations × length")},
    };
    report.chart = attendance.byMonth;
    report.tables.push_back(eventsTable(attendance, words));
    if (!attendance.cancelled.empty())
        report.tables.push_back(cancelledTable(attendance, words));
    return report;
}

}  // namespace kaasa::reports
