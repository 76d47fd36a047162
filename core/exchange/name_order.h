// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_layout.h"

#include <QStringList>

namespace kaasa::exchange {

/// In which order a name column is written, by its heading and by its cells.
NameOrder guessNameOrder(const QString& heading, const QStringList& cells);

/// Whether a word ends as Slavic family names in Cyrillic do and given names do not.
bool looksLikeCyrillicFamilyName(QStringView word);
/// "Викторовна", "Іванівна", "Олегович": the father's name.
bool looksLikePatronymic(QStringView word);

}  // namespace kaasa::exchange
