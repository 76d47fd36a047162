// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace kaasa::storage {

/// What a person is listed and found by, as it stands in her rows.
struct PersonTraits {
    struct Name {
        QString given, family, patronymic;
    };

    QList<Name> names;  ///< document, original, Cyrillic, called
    QString birthDate;  ///< ISO, empty when not known
    std::optional<int> birthYear;
    QString municipality;
    QStringList phones;  ///< E.164
    QStringList otherContacts;
    QStringList badges;
};

/// The local rows made from them: `person_index` and the words of `person_search`.
struct PersonIndexRow {
    QString name;  ///< surname first, no comma, as on paper
    QString given;
    QString family;
    QString second;  ///< in another script or form
    std::optional<int> year;
    QString place;
    std::array<QByteArray, 4> sortKeys;  ///< lv, et, ru, en
    QString words;
};

/// The languages of `PersonIndexRow::sortKeys`, in their order.
inline constexpr std::array kIndexedLanguages{Language::Latvian, Language::Estonian,
                                              Language::Russian, Language::English};

/// Pure: any thread.
PersonIndexRow indexRowOf(const PersonTraits& traits);

}  // namespace kaasa::storage
