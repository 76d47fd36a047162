// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QLineEdit;

namespace kaasa::ui {

/// A field in which countries are proposed in the interface's language.
QLineEdit* newCountryField();
/// The name of a country's code in the interface's language; empty for none.
QString countryWords(const QString& code);
/// The code of what was typed; empty for nothing. Errors: InvalidInput.
Result<QString> readCountry(const QString& typed);
/// A field in which the municipalities of a country are proposed.
QLineEdit* newMunicipalityField(const QString& country);

}  // namespace kaasa::ui
