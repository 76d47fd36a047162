// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_spelling.h"

#include "core/names/script.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

bool isLatin(QChar sign)
{
    return sign.isLetter() && sign.script() == QChar::Script_Latin;
}

QString mendScript(const QString& word, QList<Remark>& remarks)
{
    if (!names::isMixed(word))
        return word;
    const auto mended = names::inOneScript(word);
    remarks.append(mended ? Remark::Homoglyph : Remark::MixedScript);
    return mended.value_or(word);
}

/// Each part of a double name begins with a capital; so does what follows O' and D' in Latin names.
QString capitalised(const QString& word)
{
    QString text = word.toLower();
    bool start = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (start && text[i].isLetter())
            text[i] = text[i].toUpper();
        const bool apostrophe = (text[i] == u'\'' || text[i] == u'’') && i == 1 && isLatin(text[0]);
        start = text[i] == u'-' || apostrophe;
    }
    return text;
}

bool isAllCapitals(const QString& word)
{
    const auto letters
        = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters >= 2 && word == word.toUpper() && word != word.toLower();
}

bool isParticle(const QString& word)
{
    static const QStringList kParticles{
        u"de"_s,   u"da"_s,   u"di"_s,   u"du"_s,   u"del"_s, u"dos"_s, u"la"_s,
        u"le"_s,   u"van"_s,  u"von"_s,  u"der"_s,  u"den"_s, u"ter"_s, u"af"_s,
        u"av"_s,   u"zu"_s,   u"al"_s,   u"el"_s,   u"bin"_s, u"ibn"_s, u"ben"_s,
        u"оглы"_s, u"кызы"_s, u"qızı"_s, u"oğlu"_s, u"фон"_s, u"де"_s};
    return kParticles.contains(word);
}

}  // namespace

bool hasLostCharacters(const QString& name)
{
    static const QRegularExpression kLost(u"\\x{FFFD}|\\?\\?|\\p{L}\\?\\p{L}"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const bool mayBe = name.contains(u'?') || name.contains(QChar::ReplacementCharacter);
    return mayBe && kLost.match(name).hasMatch();
}

ProposedName proposeSpelling(const QString& name)
{
    ProposedName proposed;
    QStringList words;
    const auto written = name.split(u' ', Qt::SkipEmptyParts);
    const bool alone = written.size() == 1;
    for (const auto& each : written) {
        auto word = mendScript(each, proposed.remarks);
        if (isAllCapitals(word)) {
            word = capitalised(word);
            proposed.remarks.append(Remark::Capitals);
        } else if (word.front().isLower() && word == word.toLower()
                   && (alone || !isParticle(word))) {
            word = capitalised(word);
            proposed.remarks.append(Remark::LowerCase);
        }
        words.append(word);
    }
    proposed.text = words.join(u' ');
    std::sort(proposed.remarks.begin(), proposed.remarks.end());
    proposed.remarks.erase(std::unique(proposed.remarks.begin(), proposed.remarks.end()),
                           proposed.remarks.end());
    return proposed;
}

}  // namespace kaasa::exchange
