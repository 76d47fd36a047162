// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sign_in_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

using Kind = SheetColumn::Kind;
using reports::SignInChoices;

Bilingual dayTitle(const reports::SignInDay& day, const PaperWords& words)
{
    return {words.formats().date(day.date), timesText(day.start, day.end, words.formats())};
}

void addSignatures(std::vector<SheetColumn>& columns, const std::vector<reports::SignInDay>& days,
                   const PaperWords& words)
{
    if (days.size() <= 1) {
        columns.push_back({.kind = Kind::Signature,
                           .title = words.phrase("SignInSheet", "Signature"),
                           .least = 28,
                           .width = 45,
                           .ruled = true});
        return;
    }
    for (const auto& day : days) {
        columns.push_back({.kind = Kind::Signature,
                           .title = dayTitle(day, words),
                           .least = 18,
                           .width = 22,
                           .ruled = true});
    }
}

std::vector<SheetColumn> chosenColumns(const SignInChoices& choices,
                                       const std::vector<reports::SignInDay>& days,
                                       const PaperWords& words)
{
    const auto has = [&](SignInChoices::Column column) { return choices.columns.testFlag(column); };
    const bool online = choices.form == SignInChoices::Form::Online;
    std::vector<SheetColumn> columns;
    if (has(SignInChoices::Number)) {
        columns.push_back({.kind = Kind::Number,
                           .title = words.phrase("SignInSheet", "No", "number of a row"),
                           .least = 8,
                           .width = 8,
                           .stretches = false});
    }
    if (choices.rowCodes && !online)
        columns.push_back({.kind = Kind::RowCode, .least = 11, .width = 11, .stretches = false});
    columns.push_back({.kind = Kind::Name,
                       .title = choices.names == SignInChoices::Names::Initials
                           ? words.phrase("SignInSheet", "Initials")
                           : words.phrase("SignInSheet", "Surname, given name"),
                       .least = 42,
                       .width = 58});
    const bool both = has(SignInChoices::Municipality) && has(SignInChoices::Organisation);
    if (has(SignInChoices::Municipality)) {
        columns.push_back({.kind = Kind::Municipality,
                           .title = both ? words.phrase("SignInSheet", "Town")
                                         : words.phrase("SignInSheet", "Town or organisation"),
                           .least = 22,
                           .width = 42});
    }
    if (has(SignInChoices::Organisation)) {
        columns.push_back({.kind = Kind::Organisation,
                           .title = words.phrase("SignInSheet", "Organisation"),
                           .least = 22,
                           .width = 42});
    }
    if (has(SignInChoices::Phone)) {
        columns.push_back({.kind = Kind::Phone,
                           .title = words.phrase("SignInSheet", "Phone"),
                           .least = 26,
                           .width = 30,
                           .ruled = true});
    }
    if (has(SignInChoices::Email)) {
        columns.push_back({.kind = Kind::Email,
                           .title = words.phrase("SignInSheet", "E-mail"),
                           .least = 36,
                           .width = 44,
                           .ruled = true});
    }
    if (has(SignInChoices::TimeInOut) || online) {
        columns.push_back({.kind = Kind::TimeIn,
                           .title = online
                               ? words.phrase("SignInSheet", "Joined", "head of a column: time")
                               : words.phrase("SignInSheet", "Came", "head of a column: time"),
                           .least = 14,
                           .width = 15,
                           .stretches = false,
                           .ruled = true});
        columns.push_back({.kind = Kind::TimeOut,
                           .title = words.phrase("SignInSheet", "Left", "head of a column: time"),
                           .least = 14,
                           .width = 15,
                           .stretches = false,
                           .ruled = true});
    }
    if (has(SignInChoices::Signature) && !online)
        addSignatures(columns, days, words);
    if (has(SignInChoices::Photo) && !online) {
        columns.push_back({.kind = Kind::Photo,
                           .title = words.phrase("SignInSheet", "Photo allowed"),
                           .least = 11,
                           .width = 11,
                           .stretches = false,
                           .ruled = true});
    }
    if (has(SignInChoices::ContactMe) && !online) {
        columns.push_back({.kind = Kind::ContactMe,
                           .title = words.phrase("SignInSheet", "May write",
                                                 "head of a column: may we contact you later"),
                           .least = 11,
                           .width = 11,
                           .stretches = false,
                           .ruled = true});
    }
    if (has(SignInChoices::Child) && !online) {
        columns.push_back({.kind = Kind::Child,
                           .title = words.phrase("SignInSheet", "Children here"),
                           .least = 12,
                           .width = 12,
                           .stretches = false,
                           .ruled = true});
    }
    if (has(SignInChoices::Remarks)) {
        columns.push_back({.kind = Kind::Remarks,
                           .title = words.phrase("SignInSheet", "Remarks"),
                           .least = 20,
                           .width = 30,
                           .ruled = true});
    }
    return columns;
}

// Shares out what is too much or too little among the columns that stretch.
bool fitWidths(std::vector<SheetColumn>& columns, double room)
{
    auto wished = 0.0;
    auto elastic = 0.0;
    auto slack = 0.0;
    for (const auto& column : columns) {
        wished += column.width;
        if (column.stretches) {
            elastic += column.width;
            slack += column.width - column.least;
        }
    }
    if (wished <= room) {
        for (auto& column : columns) {
            if (column.stretches)
                column.width += (room - wished) * column.width / elastic;
        }
        return true;
    }
    const auto excess = wished - room;
    const bool fits = excess <= slack;
    const auto leastSum = elastic - slack;
    for (auto& column : columns) {
        if (!column.stretches)
            continue;
        if (fits)
            column.width -= excess * (column.width - column.least) / slack;
        else
            column.width = column.least * (elastic - excess) / leastSum;
    }
    return fits;
}

}  // namespace

SheetColumns placedColumns(const SignInChoices& choices,
                           const std::vector<reports::SignInDay>& days, const PaperWords& words,
                           double left, double right)
{
    SheetColumns placed{chosenColumns(choices, days, words), false};
    placed.tight = !fitWidths(placed.columns, right - left);
    auto x = left;
    for (auto& column : placed.columns) {
        column.left = x;
        x += column.width;
    }
    return placed;
}

}  // namespace kaasa::print
