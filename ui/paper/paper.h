// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/report_table.h"
#include "ui/paper/paper_remark.h"

#include <functional>
#include <memory>
#include <vector>

namespace kaasa::print {
class Document;
}

namespace kaasa::storage {
class Profile;
}

namespace kaasa::ui {

class Progress;

/// Enters the numbers of a paper into the registers, on the writing thread. Errors: those of the
/// service.
using EnterNumbers = std::function<Result<void>(storage::Profile& writing)>;

/// A finished paper: what is shown, printed and saved, and what a spreadsheet program may have of
/// it. What Qt lays out belongs to the thread it was laid out on: a document is made, painted and
/// given up on one thread.
struct Paper {
    std::shared_ptr<const print::Document> document;
    std::vector<reports::ReportTable> tables;  ///< for workbook and CSV; empty: neither is offered
    QList<PaperRemark> remarks;
    QString fileName;  ///< proposed, without folder and ending; no person's name in it
    /// Null when every number that stands on it is in its register. Else it must not leave the
    /// house yet: enter them, then make it again.
    EnterNumbers enterNumbers;
};

/// Reads what a paper says from the profile and lays it out; on a worker thread. Asks `progress`
/// for Cancel. Errors: NotFound when the thing is gone, Refused where there is nothing to print,
/// Cancelled, Storage.
using MakePaper = std::function<Result<Paper>(storage::Profile& reading, Progress& progress)>;

}  // namespace kaasa::ui
