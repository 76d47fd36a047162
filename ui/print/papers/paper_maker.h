// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/reports/report_table.h"
#include "core/services/certificate_service.h"
#include "core/services/sheet_service.h"
#include "ui/print/document.h"
#include "ui/print/funding_strip_painter.h"
#include "ui/print/papers/paper_request.h"

#include <functional>
#include <memory>

namespace kaasa::print {

/// What must stand in a register before a paper leaves the house.
struct PaperNumbers {
    QList<services::SheetDraft> sheets;
    QList<services::CertificateDraft> certificates;
    QList<qint64> badges;  ///< people without a valid badge

    bool isEmpty() const { return sheets.isEmpty() && certificates.isEmpty() && badges.isEmpty(); }
};

/// A paper, made of a profile as it was at one moment.
struct MadePaper {
    std::unique_ptr<Document> document;
    /// What a workbook or a text table of it holds; the first is the one for CSV. May be empty.
    std::vector<reports::ReportTable> tables;
    /// Sentences for whoever prints: who is not on it and why, which letters no font has.
    QStringList remarks;
    std::vector<StripWarning> warnings;  ///< faults of the funding strip
    bool hasEmblem = false;              ///< the emblem of the Union stands on it
    QString fileName;                    ///< to save it under, without ending or folder
    QStringList shownNumbers;            ///< that stand on it, in their order
    /// Empty when the paper is as it will be printed. Else it shows the numbers it would get now:
    /// enter them (`enterNumbers`, on the writing profile), then make it again.
    PaperNumbers numbers;
};

/// The one place where papers are made, for the screen and for the command line alike: the same
/// request, profile and clock give the same paper, byte for byte. Reads only; for long papers call
/// it on a worker thread, with a profile of that thread. `words`: the language of the remarks.
/// `goOn` is asked now and then while much is counted; false stops. Errors: NotFound, Storage,
/// Cancelled; Refused (sheet.no_meeting, certificate.nobody, badge.nobody) where there
/// is nothing to print.
Result<MadePaper> makePaper(storage::Profile& profile, const PaperRequest& request,
                            const Words& words, const std::function<bool()>& goOn = {});

/// Enters what a made paper needs, as one act with undo; the act's id, 0 when nothing was needed.
/// Errors: DiskFull, Storage.
Result<qint64> enterNumbers(storage::Profile& profile, const PaperNumbers& numbers);

}  // namespace kaasa::print
