// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/report_maker.h"

#include "core/base/text.h"
#include "core/reports/certificate_register.h"
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
    QStringList above{report.subtitle};
    above += report.facts;
    above.removeAll(QString());
    if (table.title.isEmpty())
        table.title = report.title;
    else
        above.prepend(report.title);
    table.subtitles = above;
    return table;
}

/// Everything that is told by name, for its letters.
void seeNames(GlyphRemarks& glyphs, const ReportTable& table)
{
    for (const auto& row : table.rows) {
        for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            const auto* text = std::get_if<QString>(&row.cells[i]);
            if (text && table.columns[i].type == reports::ReportColumn::Type::Name)
                glyphs.see(*text);
        }
    }
}

CountedReport whole(Report report)
{
    auto tables = report.tables;
    return {std::move(report), std::move(tables)};
}

Result<CountedReport> ofEvent(storage::Profile& profile, const PaperRequest& request)
{
    const auto attendance = attendanceOf(profile, request);
    if (!attendance)
        return attendance.error();
    const Words paper(request.language);
    switch (request.kind) {
    case PaperKind::ThankYou:
        return whole(reports::thankYouList(attendance.value(), paper));
    case PaperKind::Absentees:
        return whole(reports::absenteeList(attendance.value(), paper));
    default:
        break;
    }
    auto report = reports::eventAttendanceReport(attendance.value(), paper);
    if (request.report.people.withoutNames)
        reports::maskSmallGroups(report, paper);
    std::vector<ReportTable> tables{reports::attendanceTable(attendance.value(), paper),
                                    report.tables.front()};
    return CountedReport{std::move(report), std::move(tables)};
}

Result<CountedReport> ofProject(storage::Profile& profile, const PaperRequest& request,
                                const std::function<bool()>& goOn)
{
    const auto attendance = projectAttendanceOf(profile, request, goOn);
    if (!attendance)
        return attendance.error();
    const Words paper(request.language);
    auto report = reports::projectAttendanceReport(attendance.value(), paper);
    if (request.report.people.withoutNames)
        reports::maskSmallGroups(report, paper);
    return whole(std::move(report));
}

Result<CountedReport> ofPerson(storage::Profile& profile, const PaperRequest& request)
{
    const auto person = storage::RowStore(profile.database()).idOf(u"person", request.subject);
    if (!person)
        return person.error();
    const auto transcript = reports::TranscriptReader(profile).read(
        {person.value(), request.report.from, request.report.to, request.report.project},
        request.language);
    if (!transcript)
        return transcript.error();
    return whole(reports::transcriptReport(transcript.value(), Words(request.language)));
}

Result<CountedReport> ofCertificates(storage::Profile& profile, const PaperRequest& request)
{
    auto report = reports::certificateRegister(
        profile, {domain::ProjectId(request.subject), request.report.from, request.report.to},
        Words(request.language));
    if (!report)
        return report.error();
    return whole(std::move(report).value());
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

Result<CountedReport> countedReport(storage::Profile& profile, const PaperRequest& request,
                                    const std::function<bool()>& goOn)
{
    switch (request.kind) {
    case PaperKind::ProjectAttendance:
        return ofProject(profile, request, goOn);
    case PaperKind::Transcript:
        return ofPerson(profile, request);
    case PaperKind::CertificateRegister:
        return ofCertificates(profile, request);
    default:
        return ofEvent(profile, request);
    }
}

Result<MadePaper> makeReport(storage::Profile& profile, const PaperRequest& request,
                             const Words& words, const std::function<bool()>& goOn)
{
    auto counted = countedReport(profile, request, goOn);
    if (!counted)
        return counted.error();
    auto& report = counted.value().report;
    MadePaper made;
    GlyphRemarks glyphs;
    for (auto& table : counted.value().tables) {
        seeNames(glyphs, table);
        made.tables.push_back(headed(std::move(table), report));
    }
    const bool ofPerson = request.kind == PaperKind::Transcript;
    if (ofPerson)
        glyphs.see(report.subtitle);
    made.remarks = glyphs.remarks(words);
    made.warnings = stripWarnings(report.head.strip);
    made.hasEmblem = report.head.strip.euEmblem;
    // who it is about is nobody's who sees a folder
    made.fileName
        = safeFileName(ofPerson ? report.title : report.title + u' ' + report.subtitle, u"Kaasa"_s);
    made.document = std::make_unique<ReportPaper>(std::move(report));
    return made;
}

}  // namespace kaasa::print
