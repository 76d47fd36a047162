// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kaasa {

/// The languages Kaasa speaks, on screen and on paper.
enum class Language { Latvian, Estonian, Russian, English };

inline constexpr std::array kLanguages{Language::Latvian, Language::Estonian, Language::Russian,
                                       Language::English};

/// ISO 639-1: "lv", "et", "ru", "en".
QString languageCode(Language language);
std::optional<Language> languageFromCode(QStringView code);
/// As its speakers write it: "Latviešu", "Eesti", "Русский", "English".
QString languageOwnName(Language language);

}  // namespace kaasa
