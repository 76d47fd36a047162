// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/language_names.h"

#include "core/base/collation.h"
#include "core/base/locale_names.h"
#include "core/exchange/plain_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

struct Known {
    QStringView code;
    QStringView stems;  ///< beginnings of its names, in plain words, parted by spaces
    QStringView shortForms;
};

// clang-format off
constexpr Known kKnown[] {
    {u"lv", u"latvies latvisk lati латыш latvian латис", u"lv lat lav latv"},
    {u"lt", u"lietuv leedu литов lithuanian", u"lt lit"},
    {u"et", u"igaun eesti эстон estonian", u"et ee est"},
    {u"ru", u"kriev vene русск russian росіис", u"ru rus krv рус"},
    {u"be", u"baltkriev valgevene белорус белару belarusian", u"be by"},
    {u"uk", u"ukrain украин украін ukrainian", u"uk ua ukr укр"},
    {u"pl", u"pol poola польск polish polsk", u"pl"},
    {u"en", u"angl ingl англ engl", u"en eng gb"},
    {u"de", u"vac saksa немец german deutsch", u"de ger"},
    {u"fi", u"som soome финск finnish suomi", u"fi"},
    {u"sv", u"zviedr rootsi шведск swedish svensk", u"sv se"},
    {u"no", u"norveg norra норвеж norwegian norsk", u"no"},
    {u"da", u"danu taani датск danish dansk", u"da dk"},
    {u"fr", u"franc prantsus француз french", u"fr"},
    {u"es", u"span hispaan испан spanish espanol", u"es sp"},
    {u"it", u"ital итал", u"it"},
    {u"pt", u"portug португал", u"pt"},
    {u"nl", u"nider holland hollandi нидерланд голланд dutch", u"nl"},
    {u"ro", u"ruman rumeen румын romanian moldav молдав", u"ro"},
    {u"tr", u"turku turki турец turkish", u"tr"},
    {u"ar", u"arab араб", u"ar"},
    {u"fa", u"pers parsi фарси dari", u"fa"},
    {u"ka", u"gruz gruus грузин georgian", u"ka ge"},
    {u"hy", u"armen армян", u"hy am"},
    {u"az", u"azerb aser азерб", u"az"},
    {u"kk", u"kazah kazakh kasah казах", u"kk kz"},
    {u"uz", u"uzbek usbek узбек", u"uz"},
    {u"tg", u"tadzik tadzhik таджик tajik", u"tg tj"},
    {u"tt", u"tatar татар", u"tt"},
    {u"hi", u"hindi хинди", u"hi"},
    {u"zh", u"kinies hiina китаис chinese", u"zh cn"},
    {u"vi", u"vjetnam vietnam вьетнам", u"vi vn"},
    {u"rom", u"cigan romu mustlas цыган romani", u"rom"},
    {u"sgn", u"zimju viipe жестов sign", u"sgn"},
};
// clang-format on

/// Names by code in the four languages, in plain words: what ICU knows beyond the table above.
const QHash<QString, QStringList>& namesOfAll()
{
    static const auto kNames = [] {
        QHash<QString, QStringList> names;
        for (const auto& code : languageCodes()) {
            for (const auto language : kLanguages)
                names[code].append(plainWords(languageName(code, language)));
        }
        return names;
    }();
    return kNames;
}

}  // namespace

std::optional<QString> findLanguage(const QString& written)
{
    const auto plain = plainWords(written);
    const auto words = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
    for (const auto word : words) {
        for (const auto& known : kKnown) {
            if (known.shortForms.split(u' ').contains(word) && words.size() <= 2)
                return known.code.toString();
        }
        for (const auto& known : kKnown) {
            for (const auto stem : known.stems.split(u' ')) {
                if (word.startsWith(stem))
                    return known.code.toString();
            }
        }
    }
    for (auto one = namesOfAll().cbegin(); one != namesOfAll().cend(); ++one) {
        if (!plain.isEmpty() && one->contains(plain))
            return one.key();
    }
    return std::nullopt;
}

QStringList findLanguages(const QString& written, QStringList* unknown)
{
    static const QRegularExpression kBetween(u"[,;/+&\\n]|\\b(?:un|ja|и|and|та)\\b"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    QStringList codes;
    for (const auto& part : written.split(kBetween, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto code = findLanguage(part);
        if (code && !codes.contains(*code))
            codes.append(*code);
        else if (!code && unknown)
            unknown->append(part.trimmed());
    }
    return codes;
}

QStringList suggestLanguages(const QString& typed, Language in, int most)
{
    const auto beginning = plainWords(typed);
    QStringList near;
    QStringList far;
    for (auto one = namesOfAll().cbegin(); one != namesOfAll().cend(); ++one) {
        const bool fits = std::any_of(one->begin(), one->end(), [&](const QString& name) {
            return name.startsWith(beginning);
        });
        const bool known = std::any_of(std::begin(kKnown), std::end(kKnown),
                                       [&](const auto& row) { return row.code == one.key(); });
        if (fits)
            (known ? near : far).append(languageName(one.key(), in));
    }
    for (auto* list : {&near, &far})
        std::sort(list->begin(), list->end(),
                  [in](const auto& a, const auto& b) { return sortsBefore(a, b, in); });
    return (near + far).mid(0, most);
}

}  // namespace kaasa::exchange
