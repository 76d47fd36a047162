// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sign_in_sheet.h"
#include "ui/print/paper_words.h"

#include <vector>

namespace kaasa::print {

/// A column of the sheet, placed. Lengths in mm.
struct SheetColumn {
    enum class Kind {
        Number,
        RowCode,
        Name,
        Municipality,
        Organisation,
        Phone,
        Email,
        TimeIn,
        TimeOut,
        Signature,
        Photo,
        ContactMe,
        Child,
        Remarks,
    };

    Kind kind;
    Bilingual title;
    double least;  ///< narrower it is of no use
    double width;
    double left = 0;
    bool stretches = true;
    bool ruled = false;  ///< vertical lines on both sides: something is written by hand

    double right() const { return left + width; }
};

struct SheetColumns {
    std::vector<SheetColumn> columns;
    /// More was chosen than fits: the columns are narrower than they should be. Landscape helps.
    bool tight = false;
};

/// The chosen columns between `left` and `right`; one signature column for each of `days`.
SheetColumns placedColumns(const reports::SignInChoices& choices,
                           const std::vector<reports::SignInDay>& days, const PaperWords& words,
                           double left, double right);

}  // namespace kaasa::print
