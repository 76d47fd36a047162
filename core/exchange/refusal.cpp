// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refusal.h"

#include "core/base/error_text.h"
#include "core/base/words.h"

#include <QFileInfo>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr std::array<const char*, 20> kNames{"empty_file",         "not_text",
                                             "zip_file",           "workbook",
                                             "web_page",           "unbalanced_quote",
                                             "cell_too_long",      "too_many_cells",
                                             "no_header",          "no_rows",
                                             "no_event",           "missing_column",
                                             "too_large_expanded", "broken_workbook",
                                             "encrypted",          "entry_too_long",
                                             "cards_elsewhere",    "calendar_elsewhere",
                                             "no_entries",         "too_many_meetings"};

std::optional<Refusal> refusalOf(const Error& error)
{
    if (error.code != Error::Code::BadFormat)
        return std::nullopt;
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (error.arguments.value(1) == QLatin1String(kNames[i]))
            return Refusal(i);
    }
    return std::nullopt;
}

}  // namespace

Error refuse(const QString& path, Refusal why, int line)
{
    const auto name = QString::fromLatin1(kNames[size_t(why)]);
    const auto where = line > 0 ? u" in line %1"_s.arg(line) : QString();
    return {Error::Code::BadFormat,
            u"list refused: "_s + name + where,
            {path, name, QString::number(line)}};
}

QString refusalText(const Error& error, const Words& words)
{
    const auto why = refusalOf(error);
    if (!why)
        return errorSentence(error, words);
    const auto file = QFileInfo(error.arguments.first()).fileName();
    const auto line = error.arguments.value(2);
    switch (*why) {
    case Refusal::EmptyFile:
        return words
            .phrase("Import", "“%1” is empty. Please save the list once more and choose it again.")
            .arg(file);
    case Refusal::NotText:
        return words
            .phrase("Import",
                    "“%1” is not a table but another kind of file, so nothing can be taken from "
                    "it. Please choose a list saved as CSV.")
            .arg(file);
    case Refusal::ZipFile:
        return words
            .phrase("Import", "“%1” is a packed file. Please unpack it and choose the list inside.")
            .arg(file);
    case Refusal::Workbook:
        return words
            .phrase("Import",
                    "“%1” is a workbook of an old kind (XLS). Please open it in its own program, "
                    "save it as XLSX and choose that file.")
            .arg(file);
    case Refusal::WebPage:
        return words
            .phrase("Import",
                    "“%1” is a web page, although its name says otherwise. Please open it in a "
                    "spreadsheet program, save it as “CSV (UTF-8)” and choose that file.")
            .arg(file);
    case Refusal::UnclosedQuote:
        return words
            .phrase("Import",
                    "In “%1” a quotation mark is opened in line %2 and never closed, so it is not "
                    "clear where the rows from that line on end. Nothing was taken in. Please "
                    "correct line %2 and try again.")
            .arg(file, line);
    case Refusal::CellTooLong:
        return words
            .phrase("Import",
                    "In “%1” one cell of the row that starts in line %2 has more than a million "
                    "characters. Nothing was taken in. Please correct that row and try again.")
            .arg(file, line);
    case Refusal::TooManyCells:
        return words
            .phrase("Import",
                    "In “%1” the row that starts in line %2 has more than 4096 cells. Nothing was "
                    "taken in. Please correct that row and try again.")
            .arg(file, line);
    case Refusal::NoHeader:
        return words
            .phrase("Import",
                    "In “%1” no row says what its columns hold. Please write a first row such as "
                    "“Given name, Family name, Phone, E-mail” and try again.")
            .arg(file);
    case Refusal::NoRows:
        return words.phrase("Import", "“%1” has a row of column names but nothing below it.")
            .arg(file);
    case Refusal::NoEvent:
        return words
            .phrase("Import",
                    "Kaasa cannot tell to which event “%1” belongs. Please say which event it is.")
            .arg(file);
    case Refusal::MissingColumn:
        return words
            .phrase("Import",
                    "“%1” lacks a column that this kind of list needs. Please check that you chose "
                    "the right kind of list, and the names of the columns.")
            .arg(file);
    case Refusal::TooLargeExpanded:
        return words
            .phrase("Import",
                    "“%1” unpacks to more than 200 MB, which no list does. Nothing was taken in. "
                    "Please copy the rows that you need into a new workbook and choose that one.")
            .arg(file);
    case Refusal::BrokenWorkbook:
        return words
            .phrase("Import",
                    "“%1” is a damaged workbook. Please open it in its own program, save it once "
                    "more and choose it again.")
            .arg(file);
    case Refusal::LockedWorkbook:
        return words
            .phrase("Import",
                    "“%1” is protected with a password. Please open it in its own program, save it "
                    "without a password and choose it again.")
            .arg(file);
    case Refusal::EntryTooLong:
        return words
            .phrase("Import",
                    "In “%1” the entry that starts in line %2 has more than a million characters. "
                    "Nothing was taken in. Please remove that entry and try again.")
            .arg(file, line);
    case Refusal::CardsElsewhere:
        return words
            .phrase("Import",
                    "“%1” holds contacts of people. Please choose people as what the list holds.")
            .arg(file);
    case Refusal::CalendarElsewhere:
        return words
            .phrase("Import", "“%1” is a calendar. Please choose events as what the list holds.")
            .arg(file);
    case Refusal::NoEntries:
        return words
            .phrase("Import",
                    "“%1” holds no entries. Please save it once more in the program where it comes "
                    "from and choose it again.")
            .arg(file);
    case Refusal::TooManyMeetings:
        return words
            .phrase("Import",
                    "The series in “%1” have more than 20,000 meetings. Nothing was taken in. "
                    "Please save a shorter part of the calendar and choose that.")
            .arg(file);
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::exchange
