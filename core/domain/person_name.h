// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QString>

namespace kaasa::domain {

/// Where a spelling of a name comes from. One person may have one of each.
enum class NameForm {
    Document,  ///< as the identity document of the country of residence writes it
    Original,  ///< as the home country writes it in Latin letters
    Cyrillic,  ///< as she writes it herself in Russian, Ukrainian, Belarusian …
    Called,    ///< what people say: a short or chosen name
};

/// One spelling of a person's name. A plain value: copy it, compare it.
struct PersonName {
    NameForm form = NameForm::Document;
    QString given;   ///< 0–80 characters, trimmed, any script; the only name of a person with one
    QString family;  ///< 0–80 characters; of `given` and `family` at least one is not empty
    QString patronymic;  ///< 0–80 characters; only where a document has it; never used for matching

    bool operator==(const PersonName&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<PersonName> validated(PersonName draft);

/// "Anna Bērziņa": for reading aloud, badges and sentences.
QString fullName(const PersonName& name);
/// "Bērziņa, Anna": for lists ordered by family name; only one name stands without a comma.
QString listName(const PersonName& name);

/// What somebody typed in one field: "Bērziņa, Anna" or "Anna Bērziņa" or "Anna Marija Bērziņa".
/// Without a comma the last word is the family name, and one word alone is the given name. The form
/// is Cyrillic when the letters are.
PersonName nameFromTyped(QStringView typed);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::NameForm> {
    static constexpr std::array<QStringView, 4> list{u"document", u"original", u"cyrillic",
                                                     u"called"};
};
