// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sign_in_sheet.h"
#include "ui/print/sign_in_columns.h"

namespace kaasa::print {

class Canvas;

/// Paints head and rows of the sign-in table into placed columns.
class SignInCells {
public:
    static constexpr double kHeadHeight = 12;
    static constexpr double kRowHeight = 11;

    SignInCells(const reports::SignInSheet& sheet, const reports::SignInChoices& choices,
                const PaperWords& words, SheetColumns columns);

    void paintHead(Canvas& canvas, double top) const;
    /// `index` from 0; beyond the people it is a row to write into.
    void paintRow(Canvas& canvas, double top, int index) const;
    /// Lines beside what is written by hand, from the first row to the last.
    void paintRules(Canvas& canvas, double top, double bottom) const;

private:
    void paintPerson(Canvas& canvas, const SheetColumn& column, const QRectF& cell,
                     const reports::SignInPerson& person) const;
    void paintName(Canvas& canvas, const QRectF& cell, const reports::SignInPerson& person) const;
    void paintTick(Canvas& canvas, const QRectF& cell, std::optional<bool> known) const;

    const reports::SignInSheet& m_sheet;
    const reports::SignInChoices& m_choices;
    PaperWords m_words;
    SheetColumns m_columns;
};

}  // namespace kaasa::print
