// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kaasa_cli/verb.h"
#include "ui/print/papers/paper_request.h"

namespace kaasa::cli {

/// Where a paper goes, and as what.
struct PaperTarget {
    enum class Format { Pdf, Xlsx, Csv, Json };
    Format format = Format::Pdf;
    QString path;  ///< empty for JSON that is answered instead of written
};

/// The options by which a verb says where its paper goes.
QList<Option> targetOptions(const Words& words);
/// What `--format` and `--out` say; without a format the ending of the file decides, else PDF.
/// Errors: InvalidInput.
Result<PaperTarget> typedTarget(const Arguments& arguments);

/// Makes the paper, enters its numbers into the registers and writes it. The same request at the
/// same moment gives the same bytes as on screen. Errors: those of `makePaper` and of the writers.
Result<Answer> writePaper(const Context& context, storage::Profile& profile,
                          const print::PaperRequest& request, const PaperTarget& target);

}  // namespace kaasa::cli

template <>
struct kaasa::Codes<kaasa::cli::PaperTarget::Format> {
    static constexpr std::array<QStringView, 4> list{u"pdf", u"xlsx", u"csv", u"json"};
};
