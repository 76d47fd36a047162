// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer_words.h"

#include "core/exchange/plain_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

bool startsWithOneOf(const QString& word, const QStringList& stems)
{
    return std::any_of(stems.begin(), stems.end(),
                       [&word](const QString& stem) { return word.startsWith(stem); });
}

}  // namespace

std::optional<bool> readYesNo(const QString& written)
{
    static const QStringList kYes{u"ja"_s,   u"jah"_s, u"да"_s, u"так"_s, u"yes"_s, u"y"_s,
                                  u"j"_s,    u"д"_s,   u"x"_s,  u"х"_s,   u"v"_s,   u"1"_s,
                                  u"true"_s, u"ok"_s,  u"ir"_s, u"on"_s};
    static const QStringList kNo{u"ne"_s,  u"ei"_s,         u"нет"_s, u"ні"_s, u"ни"_s, u"нi"_s,
                                 u"no"_s,  u"n"_s,          u"e"_s,   u"н"_s,  u"0"_s,  u"false"_s,
                                 u"nav"_s, u"nepiekritu"_s, u"не"_s,  u"not"_s};
    static const QStringList kYesStems{u"piekrit"_s, u"piekrist"_s, u"nous"_s,   u"соглас"_s,
                                       u"agree"_s,   u"atlauj"_s,   u"drikst"_s, u"luban"_s,
                                       u"можно"_s,   u"разреш"_s,   u"allow"_s};
    static const QStringList kNoStems{u"nepiekrit"_s, u"nevelos"_s,  u"neatlauj"_s, u"несоглас"_s,
                                      u"отказ"_s,     u"atsak"_s,    u"keeldu"_s,   u"disagree"_s,
                                      u"refus"_s,     u"nedrikst"_s, u"нельзя"_s};
    static const QStringList kNegations{u"не"_s,   u"без"_s,    u"ei"_s,   u"pole"_s,    u"not"_s,
                                        u"dont"_s, u"cannot"_s, u"cant"_s, u"without"_s, u"bez"_s,
                                        u"nav"_s,  u"ne"_s,     u"ilma"_s, u"нет"_s};
    const auto trimmed = written.trimmed();
    if (trimmed == u"+" || trimmed == u"✓" || trimmed == u"✔" || trimmed == u"☑" || trimmed == u"☒")
        return true;
    if (trimmed == u"-" || trimmed == u"–" || trimmed == u"—" || trimmed == u"☐")
        return false;
    const auto words = plainWords(written).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    const bool doubtful = words.contains(u"знаю"_s) || words.contains(u"zinu"_s)
        || words.contains(u"nezinu"_s) || words.contains(u"tea"_s) || words.contains(u"know"_s)
        || words.contains(u"sure"_s);
    if (doubtful || written.contains(u'?'))
        return std::nullopt;
    if (kNo.contains(words.first()) || startsWithOneOf(words.first(), kNoStems))
        return false;
    if (kYes.contains(words.first()))
        return true;
    bool yes = false;
    for (const auto& word : words) {
        if (startsWithOneOf(word, kNoStems) || kNegations.contains(word))
            return false;
        yes = yes || startsWithOneOf(word, kYesStems);
    }
    return yes ? std::optional(true) : std::nullopt;
}

}  // namespace kaasa::exchange
