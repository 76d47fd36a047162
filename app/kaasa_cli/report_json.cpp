// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/report_json.h"

#include "app/kaasa_cli/typed_values.h"
#include "core/base/words.h"
#include "ui/print/papers/report_maker.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using reports::AttendanceRow;
using reports::EventAttendance;

/// Counts of one meeting, of one person or of all.
struct Counts {
    qint64 present = 0;  // with those who came late or left early
    qint64 late = 0;
    qint64 excused = 0;
    qint64 absent = 0;
    qint64 minutes = 0;

    void add(const std::optional<AttendanceRow::Mark>& mark)
    {
        if (!mark)
            return;
        present += domain::tookPart(mark->state);
        late += mark->state == domain::AttendanceState::Late;
        excused += mark->state == domain::AttendanceState::Excused;
        absent += mark->state == domain::AttendanceState::Absent;
        minutes += mark->minutes;
    }
};

QJsonArray sessionsJson(const EventAttendance& attendance)
{
    QJsonArray list;
    for (size_t i = 0; i < attendance.sessions.size(); ++i) {
        Counts counts;
        for (const auto& row : attendance.people)
            counts.add(row.marks[i]);
        const auto& session = attendance.sessions[i];
        list.append(QJsonObject{{u"uid"_s, session.uid},
                                {u"start"_s, answeredTime(session.start)},
                                {u"end"_s, answeredTime(session.end)},
                                {u"topic"_s, session.topic},
                                {u"present"_s, counts.present},
                                {u"late"_s, counts.late},
                                {u"excused"_s, counts.excused},
                                {u"absent"_s, counts.absent},
                                {u"minutes"_s, counts.minutes}});
    }
    return list;
}

QJsonObject eventJson(const EventAttendance& attendance, const QString& uid)
{
    Counts all;
    qint64 unique = 0;
    QJsonArray rows;
    for (const auto& row : attendance.people) {
        Counts own;
        QJsonArray marks;
        for (const auto& mark : row.marks) {
            own.add(mark);
            all.add(mark);
            marks.append(mark ? QJsonValue(codeOf(mark->state)) : QJsonValue());
        }
        unique += own.present > 0;
        rows.append(QJsonObject{{u"uid"_s, row.uid},
                                {u"name"_s, row.name},
                                {u"place"_s, row.place},
                                {u"marks"_s, marks},
                                {u"participations"_s, own.present},
                                {u"minutes"_s, own.minutes}});
    }
    return {{u"event"_s, uid},
            {u"title"_s, attendance.event},
            {u"sessions"_s, sessionsJson(attendance)},
            {u"unique"_s, unique},
            {u"participations"_s, all.present},
            {u"minutes"_s, all.minutes},
            {u"rows"_s, rows}};
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject projectJson(const reports::ProjectAttendance& attendance, const Uid& project)
{
    QJsonArray rows;
    qint64 meetings = 0;
    qint64 participations = 0;
    qint64 sum = 0;
    qint64 minutes = 0;
    for (const auto& row : attendance.rows) {
        meetings += row.sessions;
        participations += row.participations;
        sum += row.people;
        minutes += row.minutes;
        rows.append(QJsonObject{{u"event"_s, row.uid},
                                {u"title"_s, row.event},
                                {u"place"_s, row.place},
                                {u"public"_s, row.isPublic},
                                {u"meetings"_s, row.sessions},
                                {u"participations"_s, row.participations},
                                {u"unique"_s, row.people},
                                {u"minutes"_s, row.minutes}});
    }
    QJsonArray cancelled;
    for (const auto& row : attendance.cancelled)
        cancelled.append(QJsonObject{{u"title"_s, row.event}, {u"day"_s, dayJson(row.day)}});
    return {{u"project"_s, project.isNull() ? QJsonValue() : project.toString()},
            {u"title"_s, attendance.head.project},
            {u"from"_s, dayJson(attendance.from)},
            {u"to"_s, dayJson(attendance.to)},
            {u"meetings"_s, meetings},
            {u"unique"_s, attendance.uniquePeople},
            {u"unique_public"_s, attendance.uniquePublic},
            {u"unique_closed"_s, attendance.uniqueClosed},
            {u"participations"_s, participations},
            {u"sum"_s, sum},
            {u"overlap"_s, sum - attendance.uniquePeople},
            {u"minutes"_s, minutes},
            {u"rows"_s, rows},
            {u"cancelled"_s, cancelled}};
}

QJsonValue cellJson(const reports::ReportCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto* decimal = std::get_if<double>(&cell))
        return *decimal;
    if (const auto* yes = std::get_if<bool>(&cell))
        return *yes;
    if (const auto* day = std::get_if<QDate>(&cell))
        return dayJson(*day);
    if (const auto* moment = std::get_if<QDateTime>(&cell))
        return answeredTime(*moment);
    if (const auto* few = std::get_if<reports::FewerThan>(&cell))
        return QString(u'<' + QString::number(few->limit));
    return QJsonValue();
}

QJsonArray rowsJson(const reports::ReportTable& table)
{
    QJsonArray rows;
    for (const auto& row : table.rows) {
        if (row.kind != reports::ReportRow::Kind::Plain)
            continue;
        QJsonObject object;
        for (size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i)
            object.insert(table.columns[i].key, cellJson(row.cells[i]));
        rows.append(object);
    }
    return rows;
}

}  // namespace

Result<QJsonObject> reportJson(storage::Profile& profile, const print::PaperRequest& request,
                               const Words& words)
{
    if (request.kind == print::PaperKind::EventAttendance) {
        const auto attendance = print::attendanceOf(profile, request);
        if (!attendance)
            return attendance.error();
        return eventJson(attendance.value(), request.subject.toString());
    }
    if (request.kind == print::PaperKind::ProjectAttendance) {
        const auto attendance = print::projectAttendanceOf(profile, request);
        if (!attendance)
            return attendance.error();
        return projectJson(attendance.value(), request.subject);
    }
    const auto paper = print::makePaper(profile, request, words);
    if (!paper)
        return paper.error();
    QJsonObject json{{u"remarks"_s, QJsonArray::fromStringList(paper.value().remarks)}};
    if (!paper.value().tables.empty())
        json.insert(u"rows"_s, rowsJson(paper.value().tables.front()));
    return json;
}

}  // namespace kaasa::cli
