// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QList>
#include <QString>

namespace kaasa {
class Words;
}

namespace kaasa::exchange {

/// What is odd about one cell. The codes are spoken on the command line.
enum class Remark {
    Capitals,        ///< the value holds the spelling proposed instead
    LowerCase,       ///< likewise
    Homoglyph,       ///< a Latin letter in a Cyrillic word or the other way round; likewise
    MixedScript,     ///< two scripts in one word, and no proposal
    NameNote,        ///< something in brackets behind a name: kept as a note
    LostCharacters,  ///< "????": an older program did not know the letters
    EmptyName,
    TooLong,
    TwoDigitYear,
    SlashDate,  ///< day first was assumed
    OddSeparator,
    YearOnly,
    ImpossibleDate,  ///< 31.02.
    UnreadableDate,
    FutureDate,
    UnlikelyDate,        ///< more than 110 years ago
    ScientificNotation,  ///< 3,712E+10: the spreadsheet has dropped digits
    FormulaError,        ///< #REF!
    BadPhone,
    PhoneNote,         ///< text behind the number: kept as its note
    PhoneNoPlus,       ///< the country's digits without +
    PhoneOfNeighbour,  ///< no number of this country, but a mobile one of Latvia or Estonia
    BadEmail,
    BadCode,
    CodeChecksum,
    CodeBirthDiffers,  ///< the code tells another birth date than the list
    LostZero,          ///< a spreadsheet took the code for a number
    UnknownLanguage,
    UnknownConsent,  ///< neither yes nor no
    ConsentMissing,
    ConsentRefused,
    FormulaLikeText,  ///< starts like a formula; stays plain text
    UnknownMark,
    ImpossibleTime,
    EndBeforeStart,
    EmptyTitle,
    EmptyDay,
    UnknownKind,   ///< of an event: taken as other
    UnknownEvent,  ///< a ticked event that is not in the profile
    BadNumber,
    ExtraCells,       ///< more cells than the list has columns
    DiffersHere,      ///< Kaasa has another value; that one was kept
    SeveralPeople,    ///< the name alone fits several people
    TimeAssumed,      ///< an event without start or end
    OneWordName,      ///< "iPhone" in the log of a meeting: nobody can tell who that is
    NoMeeting,        ///< the event has no meeting on the day of a column of marks
    CutOff,           ///< a card or an event of a calendar without its end
    BrokenLine,       ///< a line of a card or a calendar that is none: left out
    BirthdayNoYear,   ///< kept as a note
    ContactAsNote,    ///< a further number or address that is none: kept as a note
    NotAPerson,       ///< the card of an organisation or a group: left out
    CancelledThere,   ///< in the calendar that comes in: left out
    UnknownZone,      ///< the time was taken as it stands
    UnknownRule,      ///< of a series: only its first meeting was taken
    SeriesPart,       ///< a series without an end, or a long one: some of its meetings were taken
    SeriesElsewhere,  ///< no meeting of a series lies near enough to today: left out
};

enum class Severity {
    Warning,  ///< taken in, but shown
    Fault,    ///< the row waits for a person
};

Severity severityOf(Remark remark);
/// Whether a row with this remark holds nothing to take in: it is told, and nobody has to act.
bool leavesOut(Remark remark);

/// One remark, with its place.
struct CellRemark {
    Remark why = Remark::Capitals;
    int column = 0;  ///< from 1; 0 when the row as a whole is meant
    QString header;
    QString raw;  ///< the cell as written
    bool operator==(const CellRemark&) const = default;
};

/// "Column “Phone”: “12345” is not a phone number." in the language of `words`.
QString remarkText(const CellRemark& remark, const Words& words);

}  // namespace kaasa::exchange

template <>
struct kaasa::Codes<kaasa::exchange::Remark> {
    static constexpr std::array<QStringView, 56> list{u"capitals",
                                                      u"lower_case",
                                                      u"homoglyph",
                                                      u"mixed_script",
                                                      u"name_note",
                                                      u"lost_characters",
                                                      u"empty_name",
                                                      u"too_long",
                                                      u"two_digit_year",
                                                      u"slash_date",
                                                      u"odd_separator",
                                                      u"year_only",
                                                      u"impossible_date",
                                                      u"unreadable_date",
                                                      u"future_date",
                                                      u"unlikely_date",
                                                      u"scientific_notation",
                                                      u"formula_error",
                                                      u"bad_phone",
                                                      u"phone_note",
                                                      u"phone_no_plus",
                                                      u"phone_of_neighbour",
                                                      u"bad_email",
                                                      u"bad_code",
                                                      u"code_checksum",
                                                      u"code_birth_differs",
                                                      u"lost_zero",
                                                      u"unknown_language",
                                                      u"unknown_consent",
                                                      u"consent_missing",
                                                      u"consent_refused",
                                                      u"formula_like_text",
                                                      u"unknown_mark",
                                                      u"impossible_time",
                                                      u"end_before_start",
                                                      u"empty_title",
                                                      u"empty_day",
                                                      u"unknown_kind",
                                                      u"unknown_event",
                                                      u"bad_number",
                                                      u"extra_cells",
                                                      u"differs_here",
                                                      u"several_people",
                                                      u"time_assumed",
                                                      u"one_word_name",
                                                      u"no_meeting",
                                                      u"cut_off",
                                                      u"broken_line",
                                                      u"birthday_no_year",
                                                      u"contact_as_note",
                                                      u"not_a_person",
                                                      u"cancelled_there",
                                                      u"unknown_zone",
                                                      u"unknown_rule",
                                                      u"series_part",
                                                      u"series_elsewhere"};
};
