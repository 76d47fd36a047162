// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/paper_of_request.h"

#include "core/storage/profile.h"
#include "ui/frame/job.h"
#include "ui/print/papers/paper_maker.h"
#include "ui/print/sign_in_sheet_paper.h"

namespace kaasa::ui {

namespace {

using print::MadePaper;
using print::PaperKind;

QList<PaperRemark> remarksOf(const MadePaper& made, PaperKind kind)
{
    using Kind = PaperRemark::Kind;
    QList<PaperRemark> remarks;
    for (const auto& warning : made.warnings)
        remarks.append(remarkOf(warning));
    for (const auto& said : made.remarks)
        remarks.append({Kind::Said, said});
    const auto* sheet = dynamic_cast<const print::SignInSheetPaper*>(made.document.get());
    if (sheet && sheet->isTight())
        remarks.append({Kind::TooManyColumns});
    if (made.hasEmblem && made.warnings.empty())
        remarks.append({Kind::EmblemIsLargest});
    if (kind == PaperKind::SignInSheet)
        remarks.append({Kind::NoPersonalCode});
    return remarks;
}

Paper paperOf(MadePaper made, PaperKind kind)
{
    Paper paper;
    paper.remarks = remarksOf(made, kind);
    paper.fileName = made.fileName;
    paper.tables = std::move(made.tables);
    paper.document = std::move(made.document);
    if (!made.numbers.isEmpty()) {
        paper.enterNumbers = [numbers = made.numbers](storage::Profile& writing) -> Result<void> {
            const auto entered = print::enterNumbers(writing, numbers);
            if (!entered)
                return entered.error();
            return {};
        };
    }
    return paper;
}

}  // namespace

MakePaper paperOfRequest(const print::PaperRequest& request, Language remarks)
{
    return [request, remarks](storage::Profile& reading, Progress& progress) -> Result<Paper> {
        auto made = print::makePaper(reading, request, Words(remarks),
                                     [&progress] { return !progress.isCancelled(); });
        if (!made)
            return made.error();
        return paperOf(std::move(made).value(), request.kind);
    };
}

}  // namespace kaasa::ui
