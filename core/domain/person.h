// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/ids.h"
#include "core/domain/person_name.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kaasa::domain {

/// How well a language is spoken: the levels of the Common European Framework, or from home.
enum class LanguageLevel { Unknown, A1, A2, B1, B2, C1, C2, Native };

struct SpokenLanguage {
    QString code;  ///< ISO 639: two or three small letters
    LanguageLevel level = LanguageLevel::Unknown;

    bool operator==(const SpokenLanguage&) const = default;
};

/// A person who takes part in a centre's activities, in whatever role. A plain value: copy it,
/// compare it. Her name is all that is required; everything else is empty until somebody asked.
struct Person {
    PersonId id;
    QList<PersonName> names;  ///< 1–4, each form at most once
    QString howToAddress;  ///< 0–80 characters: "kundze Bērziņa", "Юлия Петровна"
    QDate birthDate;       ///< 1900-01-01 – 2100-12-31; null when not known
    std::optional<int> birthYear;  ///< 1900–2100; taken from `birthDate` where that is known
    QString municipality;          ///< 0–120 characters, a name or a code of the official list
    QString country;               ///< of residence: ISO 3166-1, two capitals; empty when not known
    QList<SpokenLanguage> languages;  ///< 0–12, each once
    QList<Contact> contacts;          ///< 0–20

    bool operator==(const Person&) const = default;
};

/// Trims, fills `birthYear` and the contacts' normal forms, orders the names by form, then checks
/// the limits above. Whether a birth date is likely (0–110 years) is asked by `isLikelyBirthDate`
/// (core/base/date_input.h): unlikely is a warning, never a refusal.
/// Errors: InvalidInput, whose arguments name the first field out of its limits.
Result<Person> validated(Person draft);

/// The form asked for, else the nearest that she has: document, original, Cyrillic, called.
/// Only for a person with a name, as `validated` returns her.
const PersonName& nameInForm(const Person& person, NameForm form);

/// "Anna Bērziņa" as the document writes it.
QString displayName(const Person& person);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::LanguageLevel> {
    static constexpr std::array<QStringView, 8> list{u"unknown", u"a1", u"a2", u"b1",
                                                     u"b2",      u"c1", u"c2", u"native"};
};
