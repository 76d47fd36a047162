// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/locale_names.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace kaasa {
namespace {

icu::Locale localeOf(Language language)
{
    return icu::Locale(languageCode(language).toLatin1().constData());
}

QString fromIcu(const icu::UnicodeString& text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

QStringList codes(const char* const* list, qsizetype length)
{
    QStringList codes;
    for (; *list; ++list) {
        const auto code = QString::fromLatin1(*list);
        if (code.size() == length)
            codes.append(code);
    }
    return codes;
}

}  // namespace

QString languageName(const QString& code, Language in)
{
    icu::UnicodeString name;
    icu::Locale(code.toLatin1().constData()).getDisplayLanguage(localeOf(in), name);
    return name.isEmpty() ? code : fromIcu(name);
}

QString countryName(const QString& code, Language in)
{
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData()).getDisplayCountry(localeOf(in), name);
    return name.isEmpty() ? code : fromIcu(name);
}

QStringList countryCodes()
{
    return codes(icu::Locale::getISOCountries(), 2);
}

QStringList languageCodes()
{
    return codes(icu::Locale::getISOLanguages(), 2);
}

}  // namespace kaasa
