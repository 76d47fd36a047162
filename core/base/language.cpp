// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace kaasa {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Latvian:
        return u"lv"_s;
    case Language::Estonian:
        return u"et"_s;
    case Language::Russian:
        return u"ru"_s;
    case Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const auto language : kLanguages) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

QString languageOwnName(Language language)
{
    switch (language) {
    case Language::Latvian:
        return u"Latviešu"_s;
    case Language::Estonian:
        return u"Eesti"_s;
    case Language::Russian:
        return u"Русский"_s;
    case Language::English:
        return u"English"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa
