// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sign_in_sheet.h"
#include "ui/print/document.h"
#include "ui/print/funding_strip_painter.h"
#include "ui/print/paper_words.h"

#include <memory>
#include <vector>

namespace kaasa::print {

/// Sign-in sheets: of one event, of all meetings of a series or of all events of a day, each with
/// pages of its own; also the participant list of an online event.
class SignInSheetPaper : public Document {
public:
    SignInSheetPaper(std::vector<reports::SignInSheet> sheets, reports::SignInChoices choices);
    ~SignInSheetPaper() override;

    QString title() const override;
    Language language() const override { return m_choices.language; }
    QSizeF pageSize() const override;
    int pageCount() const override { return m_pageCount; }
    void paint(int page, Canvas& canvas) const override;

    /// Rows of the first sheet's first days, through all pages: people, then rows to write into.
    int rowCount() const;
    /// More columns were chosen than the width holds well: landscape or fewer are better.
    bool isTight() const;

private:
    struct Part;  // one sheet with its days: all that has one count of pages

    void addPart(const reports::SignInSheet& sheet, std::vector<reports::SignInDay> days);

    std::vector<reports::SignInSheet> m_sheets;
    reports::SignInChoices m_choices;
    PaperWords m_words;
    std::vector<std::unique_ptr<Part>> m_parts;
    int m_pageCount = 0;
};

}  // namespace kaasa::print
