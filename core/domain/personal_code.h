// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QDate>
#include <QString>

namespace kaasa::domain {

enum class PersonalCodeKind {
    LatvianOld,  ///< DDMMYY-CNNNK, until 1 July 2017
    LatvianNew,  ///< 32…39 and nine random digits: tells neither age nor sex
    Estonian,    ///< GYYMMDDSSSC
};

/// What a code is worth. Only Invalid is refused; the others are the decision of whoever has seen
/// the document.
enum class CodeVerdict {
    Valid,
    ValidWarn,        ///< a new Latvian code that the old check formula does not fit: it need not
    Invalid,          ///< no such code can exist
    InvalidChecksum,  ///< the last digit does not fit: most likely a slip of the pen
    InvalidFuture,    ///< born after today
};

enum class Sex { Unknown, Female, Male };

/// A personal code, read and judged. A plain value: copy it, compare it.
struct PersonalCode {
    CodeVerdict verdict = CodeVerdict::Invalid;
    PersonalCodeKind kind = PersonalCodeKind::LatvianOld;
    QString canonical;  ///< "080385-10003", "48503080007"; empty when Invalid
    QDate birthDate;    ///< null where the code does not tell it
    Sex sex = Sex::Unknown;
    bool unlikelyAge = false;  ///< more than 110 years: ask to look again, do not refuse

    bool operator==(const PersonalCode&) const = default;
};

/// Reads a code of `country` ("LV" or "EE"); spaces are skipped, a Latvian hyphen may be left out.
/// Sources: the register's published rules; the Latvian check formula is that of python-stdnum and
/// not confirmed by the register, therefore a mismatch never refuses.
PersonalCode readPersonalCode(QStringView typed, QStringView country, QDate today);
/// The same where the country is not known: a hyphen says Latvia, else Estonia where the check
/// digit fits, else Latvia.
PersonalCode readPersonalCode(QStringView typed, QDate today);

/// For screens and papers: "080385-*****", "4850308****".
QString maskedCode(const QString& canonical);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::PersonalCodeKind> {
    static constexpr std::array<QStringView, 3> list{u"lv_old", u"lv_new", u"ee"};
};
template <>
struct kaasa::Codes<kaasa::domain::CodeVerdict> {
    static constexpr std::array<QStringView, 5> list{u"valid", u"valid_warn", u"invalid",
                                                     u"invalid_checksum", u"invalid_future"};
};
template <>
struct kaasa::Codes<kaasa::domain::Sex> {
    static constexpr std::array<QStringView, 3> list{u"unknown", u"female", u"male"};
};
