// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/language.h"

namespace kaasa {
class Words;
}

namespace kaasa::ui {

/// The language the screen speaks now; set by LanguageSwitch alone.
Language interfaceLanguage();
void setInterfaceLanguage(Language language);

/// Dates, times and numbers as the screen shows them: `formats().date(day)`.
Formats formats();
/// For what core says in a language handed to it: reasons, kinds, sentences.
const Words& interfaceWords();
/// What happened, why, what to do.
QString sentenceFor(const Error& error);

}  // namespace kaasa::ui
