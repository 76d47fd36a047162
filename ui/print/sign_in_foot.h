// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sign_in_sheet.h"
#include "ui/print/paper_words.h"
#include "ui/print/sheet_frame.h"
#include "ui/print/text_stack.h"

namespace kaasa::print {

class Canvas;

/// The block below the table: how many were there, who answers for it, and why data are asked.
class SignInFoot {
public:
    SignInFoot(const reports::SignInSheet& sheet, const reports::SignInChoices& choices,
               const std::vector<reports::SignInDay>& days, const PaperWords& words,
               const SheetFrame& frame);

    /// The table must end above; the same on every page, so that rows are counted once.
    double top() const;
    void paint(Canvas& canvas, int page, int pages) const;

private:
    void paintSignatures(Canvas& canvas) const;
    void paintOnlineNote(Canvas& canvas) const;
    double privacyTop() const;

    SheetFrame m_frame;
    PaperWords m_words;
    bool m_online;
    QString m_number;
    QString m_responsible;
    QDate m_signBy;
    QDateTime m_printed;
    TextStack m_privacy;
};

/// The n-th working day (Monday to Friday) after `day`; public holidays are not known here.
QDate workingDaysAfter(QDate day, int count);

}  // namespace kaasa::print
