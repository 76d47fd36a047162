// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/reports/funding_strip.h"

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kaasa::reports {

/// One expected person. Holds nothing that must not lie on a table: no personal code, origin,
/// employment, health or notes (FACTS 2.1).
struct SignInPerson {
    QString givenName;
    QString familyName;
    QString nativeName;  ///< in its own script, when it differs; empty otherwise
    QString rowCode;     ///< random, at most 20 of A–Z, 0–9: finds the row again on a scan
    QString municipality;
    QString organisation;
    QString phone;
    QString email;
    QString remarks;
    std::optional<bool> photo;      ///< may be photographed; empty = asked on the sheet
    std::optional<bool> contactMe;  ///< agreed to be contacted later; empty = asked on the sheet
    std::optional<int> children;    ///< who come along; empty = asked on the sheet
    QString joined;                 ///< online only: "17:28", from the platform's log
    QString left;

    bool operator==(const SignInPerson&) const = default;
};

struct SignInDay {
    QDate date;
    QTime start;  ///< local; may be invalid
    QTime end;

    bool operator==(const SignInDay&) const = default;
};

/// What one sheet is about: everything is text and dates, in the order it is printed.
struct SignInSheet {
    QString number;  ///< finds the sheet again: "KA-0303-10"
    QString eventTitle;
    QString eventTitleSecond;  ///< in the sheet's second language, when the event has one
    int session = 0;           ///< this is the n-th meeting …
    int sessions = 0;          ///< … of so many; 0 = not a series
    std::vector<SignInDay> days;
    QString place;  ///< venue and room; for online events the tool
    QString project;
    QString projectNumber;
    QString programme;  ///< and fund
    QString organiser;
    QString leadPartner;
    QString leader;       ///< trainer, lecturer, facilitator
    QString responsible;  ///< answers for the sheet with a signature; may be empty
    QStringList privacy;  ///< sentences in the first language: purpose, controller, how long, where
    QStringList privacySecond;
    QDateTime printed;
    FundingStrip strip;
    std::vector<SignInPerson> people;  ///< sorted by the caller in the sheet's language

    bool operator==(const SignInSheet&) const = default;
};

/// How the sheet is to look: every choice of the preview page.
struct SignInChoices {
    enum Column {
        Number = 0x001,
        Name = 0x002,  ///< cannot be left out
        Municipality = 0x004,
        Organisation = 0x008,
        Phone = 0x010,
        Email = 0x020,
        TimeInOut = 0x040,
        Signature = 0x080,
        Photo = 0x100,
        ContactMe = 0x200,
        Child = 0x400,
        Remarks = 0x800,
    };
    Q_DECLARE_FLAGS(Columns, Column)

    enum class Days { ColumnEach, SheetEach };
    enum class Names { Full, Initials };
    enum class Blank { FillPage, AtLeast, None };
    enum class Form {
        List,    ///< one table for all
        Slips,   ///< one slip a person: nobody sees the others
        Online,  ///< participant list of an online event, ready to be signed digitally
    };

    static constexpr int kMostDayColumns = 5;

    Language language = Language::English;
    std::optional<Language> secondLanguage;
    Columns columns = {Number | Name | Municipality | Signature | Photo | ContactMe};
    Days days = Days::ColumnEach;
    Names names = Names::Full;
    Blank blank = Blank::FillPage;
    int blankRows = 5;  ///< at least; a fifth of the people when that is more
    Form form = Form::List;
    bool landscape = false;
    bool rowCodes = false;

    bool operator==(const SignInChoices&) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(SignInChoices::Columns)

}  // namespace kaasa::reports
