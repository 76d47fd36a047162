// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sign_in_sheet.h"
#include "ui/print/document.h"
#include "ui/print/funding_strip_painter.h"
#include "ui/print/paper_words.h"

namespace kaasa::print {

/// The sign-in sheet as one slip a person, four a page, to be cut: nobody sees the others' data.
class SignInSlipsPaper : public Document {
public:
    SignInSlipsPaper(reports::SignInSheet sheet, reports::SignInChoices choices);

    QString title() const override;
    Language language() const override { return m_choices.language; }
    int pageCount() const override;
    void paint(int page, Canvas& canvas) const override;

    /// Slips with a name, then those to write one on.
    int slipCount() const;

private:
    void paintSlip(Canvas& canvas, double top, int index) const;
    void paintFields(Canvas& canvas, double top, const reports::SignInPerson& person) const;

    reports::SignInSheet m_sheet;
    reports::SignInChoices m_choices;
    PaperWords m_words;
    FundingStripPainter m_strip;
};

}  // namespace kaasa::print
