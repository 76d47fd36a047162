// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kaasa {
class Words;
}

namespace kaasa::exchange {

/// Why a whole file cannot be taken in. A row that cannot be taken is a `CellRemark`, not this.
enum class Refusal {
    EmptyFile,
    NotText,        ///< a picture, a film, a program: no table at all
    ZipFile,        ///< packed, and no workbook
    Workbook,       ///< XLS: of the time before XLSX
    WebPage,        ///< HTML or XML, often saved by web sites under the name of a table
    UnclosedQuote,  ///< a quotation mark is opened in `line` and never closed
    CellTooLong,    ///< more than a million characters in one cell that starts in `line`
    TooManyCells,   ///< more than 4,096 cells in the record that starts in `line`
    NoHeader,       ///< no row says what the columns hold, nor can it be seen from what they hold
    NoRows,         ///< a header, but nothing below it
    NoEvent,        ///< nobody can tell to which event the marks belong
    MissingColumn,  ///< the kind of list needs a column that is not there
    TooLargeExpanded,   ///< a workbook that unpacks to more than 200 MB
    BrokenWorkbook,     ///< XLSX or ODS, and damaged
    LockedWorkbook,     ///< protected with a password
    EntryTooLong,       ///< a card or an event of a calendar has more than a million characters
    CardsElsewhere,     ///< cards of people, where no people are wanted
    CalendarElsewhere,  ///< a calendar, where no events are wanted
    NoEntries,          ///< a card file or a calendar with nothing in it
    TooManyMeetings,    ///< the series of a calendar have more than 20,000 meetings
};

/// `BadFormat` for `path`; `line` is the physical line, 0 when the file as a whole is meant.
Error refuse(const QString& path, Refusal why, int line = 0);

/// The sentences a person reads: what is wrong, where, and what to do. Also for errors that are
/// not refusals of this room: then the common sentence of core/base/error_text.h.
QString refusalText(const Error& error, const Words& words);

}  // namespace kaasa::exchange
