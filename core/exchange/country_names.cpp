// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/country_names.h"

#include "core/base/collation.h"
#include "core/base/locale_names.h"
#include "core/exchange/plain_words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

struct Known {
    QStringView code;
    QStringView names;  ///< whole names in plain words, parted by |
};

// clang-format off
constexpr Known kKnown[] {
    {u"LV", u"lv|latvija|lati|латвия|latvia|latvijas republika|lati vabariik"},
    {u"EE", u"ee|est|igaunija|eesti|эстония|estonia|eesti vabariik"},
    {u"LT", u"lt|lietuva|leedu|литва|lithuania"},
    {u"UA", u"ua|ukraina|ukraine|украина|украіна"},
    {u"BY", u"by|baltkrievija|valgevene|беларусь|белоруссия|belarus"},
    {u"RU", u"ru|krievija|venemaa|россия|russia|krievijas federacija"},
    {u"PL", u"pl|polija|poola|польша|poland|polska"},
    {u"FI", u"fi|somija|soome|финляндия|finland|suomi"},
    {u"SE", u"se|zviedrija|rootsi|швеция|sweden|sverige"},
    {u"NO", u"no|norvegija|norra|норвегия|norway|norge"},
    {u"DK", u"dk|danija|taani|дания|denmark|danmark"},
    {u"IS", u"is|islande|island|исландия|iceland"},
    {u"DE", u"de|vacija|saksamaa|германия|germany|deutschland"},
    {u"AT", u"at|austrija|austria|австрия|osterreich"},
    {u"CH", u"ch|sveice|sveits|швеицария|switzerland|schweiz"},
    {u"NL", u"nl|niderlande|holland|нидерланды|netherlands|nederland"},
    {u"BE", u"be|belgija|belgia|бельгия|belgium"},
    {u"FR", u"fr|francija|prantsusmaa|франция|france"},
    {u"IT", u"it|italija|itaalia|италия|italy|italia"},
    {u"ES", u"es|spanija|hispaania|испания|spain|espana"},
    {u"PT", u"pt|portugale|portugal|португалия"},
    {u"IE", u"ie|irija|iirimaa|ирландия|ireland"},
    {u"GB", u"gb|uk|lielbritanija|apvienota karaliste|suurbritannia|великобритания|united kingdom|great britain|england"},
    {u"SI", u"si|slovenija|sloveenia|словения|slovenia"},
    {u"SK", u"sk|slovakija|slovakkia|словакия|slovakia"},
    {u"CZ", u"cz|cehija|tsehhi|чехия|czechia|czech republic|cesko"},
    {u"HU", u"hu|ungarija|ungari|венгрия|hungary"},
    {u"RO", u"ro|rumanija|rumeenia|румыния|romania"},
    {u"BG", u"bg|bulgarija|bulgaaria|болгария|bulgaria"},
    {u"HR", u"hr|horvatija|horvaatia|хорватия|croatia"},
    {u"GR", u"gr|griekija|kreeka|греция|greece"},
    {u"MD", u"md|moldova|молдова|молдавия"},
    {u"GE", u"ge|gruzija|gruusia|грузия|georgia"},
    {u"AM", u"am|armenija|armeenia|армения|armenia"},
    {u"AZ", u"az|azerbaidzana|aserbaidzaan|азербаиджан|azerbaijan"},
    {u"KZ", u"kz|kazahstana|kasahstan|казахстан|kazakhstan"},
    {u"UZ", u"uz|uzbekistana|usbekistan|узбекистан|uzbekistan"},
    {u"TJ", u"tj|tadzikistana|tadzikistan|таджикистан|tajikistan"},
    {u"TR", u"tr|turcija|turgi|турция|turkey|turkiye"},
    {u"SY", u"sy|sirija|suuria|сирия|syria"},
    {u"AF", u"af|afganistana|afganistan|афганистан|afghanistan"},
    {u"IN", u"in|indija|india|индия"},
    {u"US", u"us|usa|asv|ameerika uhendriigid|сша|united states"},
};
// clang-format on

}  // namespace

std::optional<QString> findCountry(const QString& written)
{
    static const auto kIndex = [] {
        QHash<QString, QString> index;
        for (const auto& known : kKnown) {
            for (const auto name : known.names.split(u'|'))
                index.insert(name.toString(), known.code.toString());
        }
        for (const auto& code : countryCodes()) {
            for (const auto language : kLanguages) {
                const auto name = plainWords(countryName(code, language));
                if (!index.contains(name))
                    index.insert(name, code);
            }
        }
        return index;
    }();
    const auto found = kIndex.constFind(plainWords(written));
    return found == kIndex.cend() ? std::nullopt : std::optional(found.value());
}

QStringList suggestCountries(const QString& typed, Language in, int most)
{
    static const auto kNames = [] {
        QHash<QString, QStringList> names;
        for (const auto& code : countryCodes()) {
            for (const auto language : kLanguages)
                names[code].append(plainWords(countryName(code, language)));
        }
        return names;
    }();
    const auto beginning = plainWords(typed);
    QStringList home;
    QStringList others;
    for (auto country = kNames.cbegin(); country != kNames.cend(); ++country) {
        const bool fits
            = std::any_of(country->begin(), country->end(), [&beginning](const QString& name) {
                  return name.startsWith(beginning) || name.contains(u' ' + beginning);
              });
        if (fits)
            (country.key() == u"LV" || country.key() == u"EE" ? home : others)
                .append(countryName(country.key(), in));
    }
    for (auto* list : {&home, &others})
        std::sort(list->begin(), list->end(),
                  [in](const auto& a, const auto& b) { return sortsBefore(a, b, in); });
    return (home + others).mid(0, most);
}

}  // namespace kaasa::exchange
