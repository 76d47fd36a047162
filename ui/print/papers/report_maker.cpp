// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/report_maker.h"

#include "core/base/text.h"
#include "core/reports/event_attendance_report.h"
#include "core/reports/project_attendance_reader.h"
#include "core/reports/small_groups.h"
#include "core/reports/transcript_reader.h"
#include "core/services/event_kinds.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "ui/print/papers/glyph_remarks.h"
#include "ui/print/report_paper.h"

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

using reports::Report;
using reports::ReportTable;

/// Name and facts of the report stand above each of its tables in a workbook.
ReportTable headed(ReportTable table, const Report& report)
{
    QStringList above {report.subtitle};
    above += report.facts;
    above.removeAll(QString());
    if (table.title.isEmpty())
        table.title = report.title;
    else
        above.prepend(report.title);
    table.subtitles = above;
    return table;
}

MadePaper paperOf(Report report, std::vector<ReportTable> tables, const Words& words)
{
    MadePaper made;
    GlyphRemarks glyphs;
    for (auto& table : tables) {
        for (const auto& row : table.rows) {
            for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
                const auto* text = std::get_if<QString>(&row.cells[i]);
                if (text && table.columns[i].type == reports::ReportColumn::Type::Name)
                    glyphs.see(*text);
            }
        }
        made.tables.push_back(headed(std::move(table), report));
    }
    made.remarks = glyphs.remarks(words);
    made.warnings = stripWarnings(report.head.strip);
    made.hasEmblem = report.head.strip.euEmblem;
    made.fileName = safeFileName(report.title + u' ' + report.subtitle, u"Kaasa"_s);
    made.document = std::make_unique<ReportPaper>(std::move(report));
    return made;
}

Result<MadePaper> ofEvent(storage::Profile& profile, const PaperRequest& request,
                          const Words& words)
{
    const auto attendance = attendanceOf(profile, request);
    if (!attendance)
        return attendance.error();
    const Words paper(request.language);
    switch (request.kind) {
    case PaperKind::ThankYou: {
        auto list = reports::thankYouList(attendance.value(), paper);
        auto tables = list.tables;
        return paperOf(std::move(list), std::move(tables), words);
    }
    case PaperKind::Absentees: {
        auto list = reports::absenteeList(attendance.value(), paper);
        auto tables = list.tables;
        return paperOf(std::move(list), std::move(tables), words);
    }
    default: {
        auto report = reports::eventAttendanceReport(attendance.value(), paper);
        if (request.report.people.withoutNames)
            reports::maskSmallGroups(report, paper);
        std::vector<ReportTable> tables {reports::attendanceTable(attendance.value(), paper),
                                         report.tables.front()};
        return paperOf(std::move(report), std::move(tables), words);
    }
    }
}

Result<MadePaper> ofProject(storage::Profile& profile, const PaperRequest& request,
                            const Words& words, const std::function<bool()>& goOn)
{
    const auto attendance = projectAttendanceOf(profile, request, goOn);
    if (!attendance)
        return attendance.error();
    const Words paper(request.language);
    auto report = reports::projectAttendanceReport(attendance.value(), paper);
    if (request.report.people.withoutNames)
        reports::maskSmallGroups(report, paper);
    auto tables = report.tables;
    return paperOf(std::move(report), std::move(tables), words);
}

Result<MadePaper> ofPerson(storage::Profile& profile, const PaperRequest& request,
                           const Words& words)
{
    const auto person = storage::RowStore(profile.database()).idOf(u"person", request.subject);
    if (!person)
        return person.error();
    const auto transcript = reports::TranscriptReader(profile).read(
        {person.value(), request.report.from, request.report.to, request.report.project},
        request.language);
    if (!transcript)
        return transcript.error();
    const Words paper(request.language);
    auto report = reports::transcriptReport(transcript.value(), paper);
    auto tables = report.tables;
    const auto title = report.title;
    auto made = paperOf(std::move(report), std::move(tables), words);
    made.fileName = safeFileName(title, u"Kaasa"_s);  // who it is about is nobody's who sees a folder
    GlyphRemarks glyphs;
    glyphs.see(transcript.value().person);
    made.remarks += glyphs.remarks(words);
    return made;
}

}  // namespace

Result<reports::EventAttendance> attendanceOf(storage::Profile& profile,
                                              const PaperRequest& request)
{
    auto& database = profile.database();
    const auto event = storage::EventRepository(database).keyOf(domain::EventId(request.subject));
    if (!event)
        return event.error();
    auto attendance = reports::EventAttendanceReader(profile).read(event.value(), request.language,
                                                                   request.report.people);
    if (!attendance)
        return attendance.error();
    if (attendance.value().kind.isEmpty())
        return attendance;
    const auto kind = storage::EventKindRepository(database).find(attendance.value().kind);
    if (!kind)
        return kind.error();
    attendance.value().kind = services::kindName(kind.value(), Words(request.language));
    return attendance;
}

Result<reports::ProjectAttendance> projectAttendanceOf(storage::Profile& profile,
                                                       const PaperRequest& request,
                                                       const std::function<bool()>& goOn)
{
    return reports::ProjectAttendanceReader(profile).read(
        {domain::ProjectId(request.subject), request.report.from, request.report.to},
        request.language, goOn);
}

Result<MadePaper> makeReport(storage::Profile& profile, const PaperRequest& request,
                             const Words& words, const std::function<bool()>& goOn)
{
    switch (request.kind) {
    case PaperKind::ProjectAttendance:
        return ofProject(profile, request, words, goOn);
    case PaperKind::Transcript:
        return ofPerson(profile, request, words);
    default:
        return ofEvent(profile, request, words);
    }
}

}  // namespace kaasa::print
