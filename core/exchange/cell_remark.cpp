// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_remark.h"

#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

QString sentence(Remark remark, const Words& words)
{
    switch (remark) {
    case Remark::Capitals:
        return words.phrase("Import",
                            "“%1” is written in capitals; it was taken over with small letters.");
    case Remark::LowerCase:
        return words.phrase("Import",
                            "“%1” is written in small letters; it was taken over with capitals.");
    case Remark::Homoglyph:
        return words.phrase("Import",
                            "“%1” mixes Latin and Cyrillic letters that look alike; it was taken "
                            "over in one script.");
    case Remark::MixedScript:
        return words.phrase(
            "Import",
            "“%1” mixes Latin and Cyrillic letters in one word. Please look at the spelling.");
    case Remark::NameNote:
        return words.phrase("Import", "“%1” has a remark behind the name; it was kept as a note.");
    case Remark::LostCharacters:
        return words.phrase(
            "Import", "“%1” has lost its letters when the list was saved. Please write the name.");
    case Remark::EmptyName:
        return words.phrase("Import", "The name is missing. Please write it.");
    case Remark::TooLong:
        return words.phrase("Import", "“%1” is too long. Please shorten it.");
    case Remark::TwoDigitYear:
        return words.phrase("Import", "“%1” has a year of two digits. Please check the century.");
    case Remark::SlashDate:
        return words.phrase("Import",
                            "“%1” was read with the day first. Please check day and month.");
    case Remark::OddSeparator:
        return words.phrase("Import", "“%1” is an unusual way to write a date. Please check it.");
    case Remark::YearOnly:
        return words.phrase("Import", "“%1” is only a year; it was kept as the year of birth.");
    case Remark::ImpossibleDate:
        return words.phrase("Import", "“%1” is a date that does not exist.");
    case Remark::UnreadableDate:
        return words.phrase("Import",
                            "“%1” could not be read as a date. Please write it as 31.12.1990.");
    case Remark::FutureDate:
        return words.phrase("Import", "“%1” is a birth date in the future.");
    case Remark::UnlikelyDate:
        return words.phrase("Import", "“%1” is more than 110 years ago. Please check the year.");
    case Remark::ScientificNotation:
        return words.phrase("Import",
                            "“%1” is a number that the spreadsheet has shortened, so digits are "
                            "lost. Please write the phone number.");
    case Remark::FormulaError:
        return words.phrase("Import",
                            "“%1” is an error of the spreadsheet. Please write the value.");
    case Remark::BadPhone:
        return words.phrase("Import", "“%1” is not a phone number.");
    case Remark::PhoneNote:
        return words.phrase("Import",
                            "“%1” has a remark behind the number; it was kept with the number.");
    case Remark::PhoneNoPlus:
        return words.phrase("Import", "“%1” lacks the + before the country code; it was added.");
    case Remark::PhoneOfNeighbour:
        return words.phrase(
            "Import", "“%1” was read as a number of the neighbouring country. Please check it.");
    case Remark::BadEmail:
        return words.phrase("Import", "“%1” is not an e-mail address.");
    case Remark::BadCode:
        return words.phrase("Import", "“%1” cannot be a personal code.");
    case Remark::CodeChecksum:
        return words.phrase(
            "Import",
            "The last digit of “%1” does not fit the rest. Please compare it with the document.");
    case Remark::CodeBirthDiffers:
        return words.phrase("Import", "“%1” tells another birth date than the list.");
    case Remark::LostZero:
        return words.phrase("Import",
                            "“%1” has lost its first zero in a spreadsheet; it was added.");
    case Remark::UnknownLanguage:
        return words.phrase("Import", "“%1” is not a language that Kaasa knows.");
    case Remark::UnknownConsent:
        return words.phrase("Import", "“%1” is neither yes nor no. Please ask the person.");
    case Remark::ConsentMissing:
        return words.phrase("Import", "The answer about consent is missing.");
    case Remark::ConsentRefused:
        return words.phrase("Import", "Consent was refused (“%1”).");
    case Remark::FormulaLikeText:
        return words.phrase("Import", "“%1” looks like a formula; it stays plain text.");
    case Remark::UnknownMark:
        return words.phrase("Import", "“%1” is not a mark of attendance that Kaasa knows.");
    case Remark::ImpossibleTime:
        return words.phrase("Import", "“%1” is a time that does not exist.");
    case Remark::EndBeforeStart:
        return words.phrase("Import", "“%1” ends before it starts.");
    case Remark::EmptyTitle:
        return words.phrase("Import", "The title of the event is missing.");
    case Remark::EmptyDay:
        return words.phrase("Import", "The date of the event is missing.");
    case Remark::UnknownKind:
        return words.phrase(
            "Import",
            "“%1” is not a kind of event that Kaasa knows; it was taken over as “other”.");
    case Remark::UnknownEvent:
        return words.phrase("Import",
                            "There is no event “%1” in Kaasa yet. Please add it, or import the "
                            "list of events first.");
    case Remark::BadNumber:
        return words.phrase("Import", "“%1” is not a number that fits here.");
    case Remark::ExtraCells:
        return words.phrase("Import",
                            "The row has more cells than the list has columns: “%1”. Perhaps a "
                            "quotation mark is missing.");
    case Remark::DiffersHere:
        return words.phrase("Import", "Kaasa has another value than “%1”; it was kept.");
    case Remark::SeveralPeople:
        return words.phrase("Import",
                            "Several people are called “%1”. Please mark the right one by hand.");
    case Remark::TimeAssumed:
        return words.phrase(
            "Import", "The list does not say when the event begins and ends; %1 was assumed.");
    case Remark::OneWordName:
        return words.phrase("Import",
                            "“%1” is not a given name with a family name, so Kaasa cannot tell who "
                            "that was. Please mark that person by hand.");
    case Remark::NoMeeting:
        return words.phrase(
            "Import",
            "The event has no meeting on the day “%1”; the marks of that column were left out.");
    case Remark::CutOff:
        return words.phrase("Import",
                            "The entry has no end; perhaps the file was cut off. Please check it.");
    case Remark::BrokenLine:
        return words.phrase("Import", "The line “%1” could not be read; it was left out.");
    case Remark::BirthdayNoYear:
        return words.phrase("Import", "“%1” is a birthday without a year; it was kept as a note.");
    case Remark::ContactAsNote:
        return words.phrase("Import", "“%1” is no number and no address; it was kept as a note.");
    case Remark::NotAPerson:
        return words.phrase("Import",
                            "“%1” is an organisation or a group, not a person; it was left out.");
    case Remark::CancelledThere:
        return words.phrase("Import", "“%1” is cancelled in the calendar; it was left out.");
    case Remark::UnknownZone:
        return words.phrase("Import",
                            "“%1” is not a time zone that Kaasa knows; the time was taken as it "
                            "stands. Please check it.");
    case Remark::UnknownRule:
        return words.phrase("Import",
                            "The repetition “%1” could not be read; only the first meeting was "
                            "taken in.");
    case Remark::SeriesPart:
        return words.phrase("Import",
                            "The series is longer; of its meetings those of %1 were taken in.");
    case Remark::SeriesElsewhere:
        return words.phrase("Import", "The series has no meeting in the days %1; it was left out.");
    }
    Q_UNREACHABLE();
}

}  // namespace

Severity severityOf(Remark remark)
{
    switch (remark) {
    case Remark::LostCharacters:
    case Remark::EmptyName:
    case Remark::TooLong:
    case Remark::ImpossibleDate:
    case Remark::UnreadableDate:
    case Remark::FutureDate:
    case Remark::ScientificNotation:
    case Remark::FormulaError:
    case Remark::BadPhone:
    case Remark::BadEmail:
    case Remark::BadCode:
    case Remark::UnknownConsent:
    case Remark::UnknownMark:
    case Remark::ImpossibleTime:
    case Remark::EndBeforeStart:
    case Remark::EmptyTitle:
    case Remark::EmptyDay:
    case Remark::BadNumber:
    case Remark::ExtraCells:
    case Remark::SeveralPeople:
    case Remark::OneWordName:
        return Severity::Fault;
    default:
        return Severity::Warning;
    }
}

bool leavesOut(Remark remark)
{
    return remark == Remark::NotAPerson || remark == Remark::CancelledThere
        || remark == Remark::SeriesElsewhere;
}

QString remarkText(const CellRemark& remark, const Words& words)
{
    auto raw = remark.raw.simplified();
    if (raw.size() > 60)
        raw = raw.first(57) + u'…';
    const auto text = sentence(remark.why, words);
    return text.contains(u"%1"_s) ? text.arg(raw) : text;
}

}  // namespace kaasa::exchange
