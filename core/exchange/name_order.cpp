// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_order.h"

#include "core/exchange/plain_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

template <size_t n>
bool endsWithOneOf(QStringView word, const std::array<QStringView, n>& endings, qsizetype stem)
{
    return std::any_of(endings.begin(), endings.end(), [&](QStringView ending) {
        return word.size() >= ending.size() + stem && word.endsWith(ending, Qt::CaseInsensitive);
    });
}

bool isCyrillic(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar sign) { return sign.script() == QChar::Script_Cyrillic; });
}

}  // namespace

bool looksLikePatronymic(QStringView word)
{
    static constexpr std::array<QStringView, 9> kEndings{
        u"овна", u"евна", u"ёвна", u"ична", u"івна", u"ївна", u"ович", u"евич", u"ьич"};
    return endsWithOneOf(word, kEndings, 2) || word.endsWith(u"оглы") || word.endsWith(u"кызы");
}

bool looksLikeCyrillicFamilyName(QStringView word)
{
    // Not -ин, -ина: Константин, Марина, Галина are given names.
    static constexpr std::array<QStringView, 21> kEndings{
        u"ов",   u"ова",  u"ев",   u"ева",   u"ёв",   u"ёва",  u"ский",
        u"ская", u"цкий", u"цкая", u"ський", u"ська", u"енко", u"чук",
        u"юк",   u"ович", u"евич", u"ский",  u"няк",  u"ко",   u"ець"};
    return isCyrillic(word) && endsWithOneOf(word, kEndings, 2);
}

NameOrder guessNameOrder(const QString& heading, const QStringList& cells)
{
    int names = 0;
    int commas = 0;
    int patronymics = 0;
    int familyFirst = 0;
    for (const auto& cell : cells) {
        const auto words = cell.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        ++names;
        const auto comma = cell.indexOf(u',');
        commas += comma > 0 && comma + 1 < cell.trimmed().size() ? 1 : 0;
        patronymics += words.size() >= 3 && looksLikePatronymic(words.last()) ? 1 : 0;
        familyFirst += looksLikeCyrillicFamilyName(words.first())
                && !looksLikeCyrillicFamilyName(words.last())
            ? 1
            : 0;
    }
    if (names > 0 && commas * 2 > names)
        return NameOrder::FamilyCommaGiven;
    if (names > 0 && patronymics * 2 > names)
        return NameOrder::FamilyGivenPatronymic;

    const auto words = plainWords(heading);
    if (holdsWords(words, u"отчеств") || holdsWords(words, u"фио$")
        || holdsWords(words, u"ф$ и$ о$"))
        return NameOrder::FamilyGivenPatronymic;
    const auto family = std::max({words.indexOf(u"uzvard"_s), words.indexOf(u"perekonnanimi"_s),
                                  words.indexOf(u"perenimi"_s), words.indexOf(u"фамили"_s),
                                  words.indexOf(u"surname"_s), words.indexOf(u"family"_s),
                                  words.indexOf(u"last"_s)});
    const auto given = [&words] {
        for (const auto& stem : {u"ees"_s, u"eesnimi"_s, u"имя"_s, u"given"_s, u"first"_s}) {
            if (const auto at = words.indexOf(stem); at >= 0)
                return at;
        }
        return words.startsWith(u"vard"_s) ? qsizetype(0) : words.indexOf(u" vard"_s);
    }();
    if (family >= 0 && given >= 0)
        return family < given ? NameOrder::FamilyGiven : NameOrder::GivenFamily;
    return names > 0 && familyFirst * 2 > names ? NameOrder::FamilyGiven : NameOrder::GivenFamily;
}

}  // namespace kaasa::exchange
