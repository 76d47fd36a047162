// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/project_attendance.h"
#include "ui/print/papers/paper_maker.h"

namespace kaasa::print {

/// The figures of an event's report, with all words in the request's language. Errors: as
/// `makePaper`.
Result<reports::EventAttendance> attendanceOf(storage::Profile& profile,
                                              const PaperRequest& request);

/// The figures of a project's or a period's report.
Result<reports::ProjectAttendance> projectAttendanceOf(storage::Profile& profile,
                                                       const PaperRequest& request,
                                                       const std::function<bool()>& goOn = {});

/// A report before it is laid out, and its tables as a workbook or the screen shows them.
struct CountedReport {
    reports::Report report;
    std::vector<reports::ReportTable> tables;
};

/// Counts what a report, list or transcript says, with all words in the request's language.
Result<CountedReport> countedReport(storage::Profile& profile, const PaperRequest& request,
                                    const std::function<bool()>& goOn = {});

/// Reports, lists and transcripts. See `makePaper`.
Result<MadePaper> makeReport(storage::Profile& profile, const PaperRequest& request,
                             const Words& words, const std::function<bool()>& goOn = {});

}  // namespace kaasa::print
