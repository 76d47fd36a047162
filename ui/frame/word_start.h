// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaasa::ui {

/// Whether a word of `words` begins with what was typed.
bool startsAWord(const QString& words, const QString& typed);

}  // namespace kaasa::ui
