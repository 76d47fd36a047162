// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

namespace kaasa {

/// "latviešu", "vene", "украинский": the name of a language (ISO 639) in a language, by ICU; the
/// code itself when nobody knows it.
QString languageName(const QString& code, Language in);
/// "Latvija", "Eesti": the name of a country (ISO 3166-1) in a language, by ICU.
QString countryName(const QString& code, Language in);

/// Every country of ISO 3166-1 and every language of ISO 639-1 that ICU knows, by code.
QStringList countryCodes();
QStringList languageCodes();

}  // namespace kaasa
