// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/country_field.h"

#include "core/base/field_check.h"
#include "core/base/locale_names.h"
#include "core/exchange/country_names.h"
#include "core/exchange/municipality_names.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/suggest_field.h"

namespace kaasa::ui {

QLineEdit* newCountryField()
{
    return new SuggestField([](const QString& typed) {
        return exchange::suggestCountries(typed, interfaceLanguage());
    });
}

QString countryWords(const QString& code)
{
    return code.isEmpty() ? QString() : countryName(code, interfaceLanguage());
}

Result<QString> readCountry(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return QString();
    const auto code = exchange::findCountry(typed);
    if (!code)
        return invalidField(u"country", FieldFault::NotReadable, {typed});
    return *code;
}

QLineEdit* newMunicipalityField(const QString& country)
{
    return new SuggestField([country](const QString& typed) {
        return exchange::suggestMunicipalities(typed, country);
    });
}

}  // namespace kaasa::ui
