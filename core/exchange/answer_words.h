// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kaasa::exchange {

/// Reads yes and no as people write them in lv, et, ru and en: "Jā, piekrītu", "x", "1", "+", "ei",
/// "Не согласна", "✓". Nothing when it is neither ("не знаю", "?").
std::optional<bool> readYesNo(const QString& written);

}  // namespace kaasa::exchange
