// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"

namespace kaasa::exchange {

void ImportReport::add(ImportedRow row)
{
    switch (row.action) {
    case RowAction::New:
        ++made;
        break;
    case RowAction::Updated:
        ++updated;
        break;
    case RowAction::Same:
        ++same;
        break;
    case RowAction::Fault:
        ++faults;
        break;
    case RowAction::Skipped:
        ++skipped;
        break;
    }
    constexpr qsizetype kMostQuestions = 500;  // whoever has more does not look at them all
    for (auto& question : row.questions) {
        if (questions.size() < kMostQuestions)
            questions.append(std::move(question));
        else
            ++moreQuestions;
    }
    row.questions.clear();
    // A long list of people who are simply new or known would fill the memory and tell nobody
    // anything.
    constexpr qsizetype kAllRows = 5000;
    if (rows.size() < kAllRows || !row.remarks.isEmpty())
        rows.append(std::move(row));
}

}  // namespace kaasa::exchange
