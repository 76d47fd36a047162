// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kaasa::exchange {

/// The ISO 639-1 code of a language as people write it in lv, et, ru, en or itself, in any case:
/// "ukraiņu", "latviski", "vene keel", "по-русски", "Polish", "LV". Nothing when it is not known.
std::optional<QString> findLanguage(const QString& written);

/// "krievu, latviešu un angļu": the codes in order, each once; names that are not known go into
/// `unknown`.
QStringList findLanguages(const QString& written, QStringList* unknown = nullptr);

/// Names of languages in a language, for a field that completes: those spoken here first.
QStringList suggestLanguages(const QString& typed, Language in, int most = 8);

}  // namespace kaasa::exchange
