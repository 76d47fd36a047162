// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kaasa::exchange {

/// The ISO 3166-1 code of a country as people write it in lv, et, ru, en or itself: "Igaunija",
/// "Läti", "Украина", "Finland", "LV". Nothing when it is not known.
std::optional<QString> findCountry(const QString& written);

}  // namespace kaasa::exchange
