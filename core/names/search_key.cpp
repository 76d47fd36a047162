// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/search_key.h"

#include "core/names/sounds.h"

#include <algorithm>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

// A word passes three stages. Letters become sounds (`soundsOf`); sounds become the skeleton
// (`Skeleton`); the ending that tells man from woman goes (`cutEnding`).

namespace kaasa::names {

namespace {

class Skeleton {
public:
    explicit Skeleton(const Sounds& sounds)
        : m_sounds(sounds)
    {
    }

    QString text()
    {
        for (m_at = 0; m_at < m_sounds.size(); ++m_at)
            addSound();
        return m_key;
    }

private:
    char16_t sound(qsizetype offset) const
    {
        const auto at = m_at + offset;
        return at >= 0 && at < m_sounds.size() ? m_sounds[at] : u'\0';
    }

    void add(char16_t sign)
    {
        if (m_key.isEmpty() || m_key.back() != sign)
            m_key += QChar(sign);
    }

    void addSound()
    {
        const auto now = sound(0);
        switch (now) {
        case u'S':
            return add(u's');
        case u'Z':
            return add(u'z');
        case u'C':
        case u'c':
            // ts keeps its first letter, so that typing the t of Tšernova already finds her
            add(u't');
            return add(u's');
        case u'j':
        case u'q':
            return addGlide();
        case u'i':
            return addI();
        case u'e':
        case u'E':
            return addE();
        default:
            return add(now);
        }
    }

    void addGlide()
    {
        const auto next = sound(1);
        const auto last = m_key.isEmpty() ? u'\0' : m_key.back().unicode();
        if (sound(0) == u'q' && !isVowel(next))
            return;
        if (last == u'\0') {
            if (next != u'i')
                add(u'i');
            return;
        }
        if (isVowel(last)) {
            if (next != u'e' && next != u'E' && next != u'i' && last != u'i')
                add(u'i');
            if (last == u'i' && next == u'o')
                softO();
            return;
        }
        if (next == u'a' && sound(0) == u'j')
            add(u'i');  // but Kalniņa ends as Kalniņš begins to
        else if (next == u'o')
            softO();
    }

    void addI()
    {
        const auto next = sound(1);
        const auto last = m_key.isEmpty() ? u'\0' : m_key.back().unicode();
        if (last != u'\0') {
            if (next == u'e' && (isVowel(last) || sound(2) == u'v'))
                return;  // Nikolaieva, Zinovieva
            if (next == u'u' && !isVowel(last))
                return;  // Liudmila
            if (next == u'o' && !isVowel(last) && last != u'v')
                return softO();  // Aliona
        }
        add(u'i');
    }

    void addE()
    {
        if (m_key.isEmpty())
            add(u'i');  // Elena and Jelena begin alike, with the J
        const bool hushed = sound(0) == u'E' && isHushing(sound(-1));
        add(hushed ? u'o' : u'e');
    }

    /// jo stands for ё, which others write as e.
    void softO()
    {
        add(u'e');
        ++m_at;
    }

    const Sounds& m_sounds;
    qsizetype m_at = 0;
    QString m_key;
};

/// -ova and -ovs, -ska and -skaja and -skis, -iņa and -iņš: a wife's name finds her husband's. At
/// least four letters stay, so that Anna does not become Andris.
void cutEnding(QString& key)
{
    const auto endsWith
        = [&](QStringView end) { return key.size() >= 4 + end.size() && key.endsWith(end); };
    for (const auto end : {QStringView(u"skaia"), QStringView(u"skai"), QStringView(u"skii")}) {
        if (key.size() > end.size() && key.endsWith(end)) {
            key.chop(end.size() - 2);
            return;
        }
    }
    if (endsWith(u"s"))
        key.chop(1);
    else if ((endsWith(u"a") || endsWith(u"e")) && !isVowel(key[key.size() - 2].unicode()))
        key.chop(1);
    if (endsWith(u"i"))
        key.chop(1);
}

QString keyOf(std::u16string_view letters)
{
    const auto sounds = soundsOf(letters);
    auto key = Skeleton(sounds).text();
    cutEnding(key);
    return key;
}

std::u16string_view view(const Letters& letters)
{
    return {letters.data(), size_t(letters.size())};
}

bool isOneOf(char16_t letter, std::u16string_view letters)
{
    return letters.find(letter) != letters.npos;
}

/// Whether the letters before `end` speak a hushing sound: ш, š, sh …
bool hushesBefore(std::u16string_view letters, size_t end)
{
    if (end == 0)
        return false;
    return isOneOf(letters[end - 1], u"шщчжšžč")
        || (end > 1 && letters[end - 1] == u'h' && isOneOf(letters[end - 2], u"scz"));
}

/// The other reading of a spelling; empty where it has none.
QString secondKey(QStringView word)
{
    const auto first = lettersOf(word);
    const auto letters = view(first);
    const bool polish = letters.find(u'w') != letters.npos;
    std::u16string second;
    for (size_t i = 0; i < letters.size(); ++i) {
        const auto letter = letters[i];
        const auto next = i + 1 < letters.size() ? letters[i + 1] : u'\0';
        if (letter == u'õ')
            second += u'o';               // Tõnisson, typed without its mark
        else if (isOneOf(letter, u"ąę"))  // Dąbrowska is Dombrovska to her neighbours
            second.append({letter == u'ą' ? u'o' : u'e', isOneOf(next, u"bp") ? u'm' : u'n'});
        else if (letter == u'c' && isOneOf(next, u"aou"))
            second += u'k';  // Monica
        else if (next == u'a' && isOneOf(letter, u"ļņ"))
            second.append({letter, u'j'});  // Калниня
        else if (polish && letter == u'c' && next == u'h')
            continue;  // Chasanow
        else if (polish && i > 0 && letter == u'i' && next == u'e')
            continue;  // Kuzniecowa
        else if (isOneOf(letter, u"oо") && isOneOf(next, u"vв") && hushesBefore(letters, i))
            second += u'e';  // Чернышова is Чернышева elsewhere
        else if (isOneOf(letter, u"eеё") && isOneOf(next, u"vв") && hushesBefore(letters, i))
            second += u'o';
        else
            second += letter;
    }
    return second == letters ? QString() : keyOf(second);
}

}  // namespace

QString searchKey(QStringView word)
{
    // a number has no sounds: doubled digits stay two
    if (std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); }))
        return word.toString();
    const auto letters = lettersOf(word);
    return keyOf(view(letters));
}

QStringList searchKeys(QStringView typed)
{
    QStringList keys;
    forEachWord(typed, [&](QStringView word) {
        if (auto key = searchKey(word); !key.isEmpty() && !keys.contains(key))
            keys.append(std::move(key));
    });
    return keys;
}

QStringList searchTokens(QStringView name)
{
    auto tokens = searchKeys(name);
    forEachWord(name, [&](QStringView word) {
        if (auto key = secondKey(word); !key.isEmpty() && !tokens.contains(key))
            tokens.append(std::move(key));
    });
    return tokens;
}

bool isFoundBy(QStringView text, const QStringList& keys)
{
    const auto tokens = searchTokens(text);
    return std::all_of(keys.begin(), keys.end(), [&tokens](const QString& key) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [&key](const QString& token) { return token.startsWith(key); });
    });
}

QStringList phoneTokens(QStringView e164)
{
    QString digits;
    for (const auto sign : e164) {
        if (sign >= u'0' && sign <= u'9')
            digits += sign;
    }
    QStringList tokens;
    for (qsizetype at = 0; at + 4 <= digits.size(); ++at)
        tokens.append(digits.sliced(at));
    return tokens;
}

}  // namespace kaasa::names
