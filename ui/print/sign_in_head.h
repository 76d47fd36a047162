// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sign_in_sheet.h"
#include "ui/print/paper_words.h"
#include "ui/print/sheet_frame.h"
#include "ui/print/text_stack.h"

namespace kaasa::print {

class Canvas;

/// The block above the table: what, when, where, which project; QR code and number at the end.
class SignInHead {
public:
    SignInHead(const reports::SignInSheet& sheet, const reports::SignInChoices& choices,
               const std::vector<reports::SignInDay>& days, const PaperWords& words,
               const SheetFrame& frame);

    /// Where the table may begin on the first page: 58 unless the texts need more.
    double bottom() const;
    void paintFirst(Canvas& canvas) const;
    /// One line on later pages: the event, its days and the number of the sheet.
    void paintLater(Canvas& canvas) const;

private:
    SheetFrame m_frame;
    QString m_number;
    QString m_shortLine;
    TextStack m_texts;
};

/// "Meeting 2 of 4 · Tuesday, 03.03.2026, 10:00–13:00 · Rīga": what is known of when and where.
QString signInFacts(const reports::SignInSheet& sheet, const std::vector<reports::SignInDay>& days,
                    const Words& words);

}  // namespace kaasa::print
