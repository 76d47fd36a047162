// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

namespace kaasa {

/// "latviešu", "vene", "украинский": the name of a language (ISO 639) in a language, by ICU; the
/// code itself when nobody knows it.
QString languageName(const QString& code, Language in);
/// "Latvija", "Eesti": the name of a country (ISO 3166-1) in a language, by ICU.
QString countryName(const QString& code, Language in);

}  // namespace kaasa
