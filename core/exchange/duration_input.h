// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kaasa::exchange {

/// Whole minutes, rounded up: "62", "1h 2m 3s", "01:02:03", "2 stundas 5 min", "1 t 20 min",
/// "45 мин 10 с". Nothing when it is no duration.
std::optional<int> readMinutes(const QString& written);

}  // namespace kaasa::exchange
