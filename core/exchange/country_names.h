// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kaasa::exchange {

/// The ISO 3166-1 code of a country as people write it in lv, et, ru, en or itself: "Igaunija",
/// "Läti", "Украина", "Finland", "LV". Nothing when it is not known.
std::optional<QString> findCountry(const QString& written);

/// Names of countries in a language, for a field that completes: those of which a word begins with
/// what was typed in any of the four languages, the two home countries first.
QStringList suggestCountries(const QString& typed, Language in, int most = 8);

}  // namespace kaasa::exchange
