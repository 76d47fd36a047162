// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/search_key.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

// A word passes three stages. Letters become sounds, digraphs included (`soundsOf`); sounds become
// the skeleton (`skeletonOf`); the ending that tells man from woman goes (`cutEnding`).
//
// Sounds are written with small letters and these signs:
//   S Z C  the hushing ones: š ž č      c  ц
//   h      г, ґ, х, h and g: one class, because Галина is Galina and Halyna
//   j      a glide: й, j, y before a vowel     q  a soft sign, or the softness of ļ ņ ķ
//   E      ё, which documents write as e, jo or o
// Anything else, other scripts included, stands for itself.

namespace kaasa::names {

namespace {

using Sounds = QVarLengthArray<char16_t, 64>;

constexpr bool isVowel(char16_t sound)
{
    return sound == u'a' || sound == u'e' || sound == u'i' || sound == u'o' || sound == u'u'
        || sound == u'E';
}

constexpr bool isHushing(char16_t sound)
{
    return sound == u'S' || sound == u'Z' || sound == u'C';
}

/// Sounds of U+0430 … U+045F.
constexpr std::array<std::u16string_view, 48> kCyrillic{
    u"a", u"b",  u"v",  u"h", u"d",  u"e",  u"Z",  u"z",  u"i", u"j",  u"k",  u"l",  // а–л
    u"m", u"n",  u"o",  u"p", u"r",  u"s",  u"t",  u"u",  u"f", u"h",  u"c",  u"C",  // м–ч
    u"S", u"SC", u"q",  u"i", u"q",  u"e",  u"ju", u"ja",                            // ш–я
    u"e", u"E",  u"dj", u"h", u"e",  u"dz", u"i",  u"i",  u"j", u"lq", u"nq",        // ѐ–њ
    u"C", u"k",  u"i",  u"v", u"dz",                                                 // ћ–џ
};

/// Small Latin letters beyond ASCII that are not simply a base letter with a mark.
std::u16string_view specialLatin(char16_t letter)
{
    switch (letter) {
    case u'š':
    case u'ś':
        return u"S";
    case u'ž':
    case u'ż':
    case u'ź':
        return u"Z";
    case u'č':
    case u'ć':
        return u"C";
    case u'ļ':
    case u'ľ':
        return u"lq";
    case u'ņ':
    case u'ń':
    case u'ň':
    case u'ñ':
        return u"nq";
    case u'ķ':
        return u"kq";
    case u'ģ':
    case u'ğ':
        return u"h";
    case u'ŗ':
    case u'ř':
        return u"rq";
    case u'õ':
    case u'ı':
    case u'ý':
    case u'ÿ':
        return u"i";
    case u'ł':
        return u"l";
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"t";
    case u'æ':
    case u'œ':
        return u"e";
    case u'ß':
        return u"s";
    case u'ş':
    case u'ș':
        return u"S";
    case u'ţ':
    case u'ț':
        return u"c";
    default:
        return {};
    }
}

char16_t baseLetter(char16_t letter)
{
    // computed once for the Latin blocks; elsewhere a mark is rare
    static const auto table = [] {
        std::array<char16_t, 0x250> bases{};
        for (char16_t i = 0; i < bases.size(); ++i) {
            auto base = QChar(i);
            while (base.decompositionTag() == QChar::Canonical)
                base = base.decomposition().front();
            bases[i] = base.unicode();
        }
        return bases;
    }();
    if (letter < table.size())
        return table[letter];
    const auto parts = QString(QChar(letter)).normalized(QString::NormalizationForm_KD);
    return parts.isEmpty() ? letter : parts.front().toLower().unicode();
}

constexpr bool isCyrillic(char16_t letter)
{
    return letter >= 0x0400 && letter <= 0x052F;
}

constexpr bool isLatin(char16_t letter)
{
    return letter < 0x0250 || (letter >= 0x1E00 && letter <= 0x1EFF);
}

/// Anna typed with Russian a's: letters that look alike go to the script of the word's majority.
void mendScript(QVarLengthArray<char16_t, 64>& word)
{
    constexpr std::u16string_view cyrillic = u"асеорухіјв";
    constexpr std::u16string_view latin = u"aceopyxijb";
    int cyrillicCount = 0;
    int latinCount = 0;
    for (const auto letter : word) {
        cyrillicCount += isCyrillic(letter);
        latinCount += letter >= u'a' && isLatin(letter);
    }
    if (cyrillicCount == 0 || latinCount == 0)
        return;
    const auto& from = cyrillicCount > latinCount ? latin : cyrillic;
    const auto& to = cyrillicCount > latinCount ? cyrillic : latin;
    for (auto& letter : word) {
        if (const auto at = from.find(letter); at != from.npos)
            letter = to[at];
    }
}

/// Small letters; apostrophes and joining marks are left out.
QVarLengthArray<char16_t, 64> lettersOf(QStringView word)
{
    QVarLengthArray<char16_t, 64> letters;
    for (const auto sign : word) {
        const bool apostrophe = sign >= u'\u02B0' && sign <= u'\u02FF';
        if (apostrophe || sign.isMark() || !(sign.isLetterOrNumber() || sign.isSurrogate()))
            continue;
        letters.append(sign.unicode() < 0x80 && sign.unicode() >= u'a' ? sign.unicode()
                                                                       : sign.toLower().unicode());
    }
    mendScript(letters);
    return letters;
}

struct Digraph {
    std::u16string_view letters;
    std::u16string_view sounds;
};

/// Longest first, by their first letter.
constexpr std::array kDigraphs{
    Digraph{u"chr", u"kr"},  Digraph{u"ch", u"C"},    Digraph{u"cz", u"C"},
    Digraph{u"cl", u"kl"},   Digraph{u"cr", u"kr"},   Digraph{u"gh", u"h"},
    Digraph{u"kh", u"h"},    Digraph{u"ph", u"f"},    Digraph{u"qu", u"kv"},
    Digraph{u"schm", u"Sm"}, Digraph{u"schn", u"Sn"}, Digraph{u"schl", u"Sl"},
    Digraph{u"schr", u"Sr"}, Digraph{u"schw", u"Sv"}, Digraph{u"shch", u"SC"},
    Digraph{u"sh", u"S"},    Digraph{u"sz", u"S"},    Digraph{u"tsch", u"C"},
    Digraph{u"tsh", u"C"},   Digraph{u"tch", u"C"},   Digraph{u"tš", u"C"},
    Digraph{u"ts", u"c"},    Digraph{u"tz", u"c"},    Digraph{u"th", u"t"},
    Digraph{u"zh", u"Z"},
};

constexpr bool mayBeginDigraph(char16_t letter)
{
    return letter == u'c' || letter == u'g' || letter == u'k' || letter == u'p' || letter == u'q'
        || letter == u's' || letter == u't' || letter == u'z';
}

std::u16string_view asciiSound(char16_t letter)
{
    switch (letter) {
    case u'g':
        return u"h";
    case u'q':
        return u"k";
    case u'w':
        return u"v";
    case u'x':
        return u"ks";
    default:
        return {};
    }
}

void append(Sounds& sounds, std::u16string_view more)
{
    for (const auto sound : more)
        sounds.append(sound);
}

Sounds soundsOf(std::u16string_view letters)
{
    Sounds sounds;
    for (size_t i = 0; i < letters.size(); ++i) {
        const auto letter = letters[i];
        if (letter >= 0x0430 && letter <= 0x045F) {
            append(sounds, kCyrillic[letter - 0x0430]);
            continue;
        }
        if (letter == u'ґ') {
            sounds.append(u'h');
            continue;
        }
        if (mayBeginDigraph(letter)) {
            const auto rest = letters.substr(i);
            const Digraph* found = nullptr;
            for (const auto& digraph : kDigraphs) {
                if (rest.substr(0, digraph.letters.size()) == digraph.letters) {
                    found = &digraph;
                    break;
                }
            }
            if (found) {
                append(sounds, found->sounds);
                i += found->letters.size() - 1;
                continue;
            }
        }
        if (letter == u'y') {
            const auto next = i + 1 < letters.size() ? baseLetter(letters[i + 1]) : u'\0';
            const bool glide = next == u'a' || next == u'e' || next == u'o' || next == u'u'
                || next == u'i' || i + 1 == letters.size();
            sounds.append(glide ? u'j' : u'i');
            continue;
        }
        if (letter >= 0x80) {
            if (const auto special = specialLatin(letter); !special.empty()) {
                append(sounds, special);
                continue;
            }
        }
        const auto base = letter < 0x80 ? letter : baseLetter(letter);
        if (const auto special = asciiSound(base); !special.empty())
            append(sounds, special);
        else
            sounds.append(base);
    }
    return sounds;
}

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

std::u16string_view view(const QVarLengthArray<char16_t, 64>& letters)
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
            second += u'o';  // Tõnisson, typed without its mark
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

bool belongsToWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate() || sign == u'\''
        || sign == u'\u2019' || sign == u'\u02BC' || sign == u'`' || sign == u'\u00AD';
}

template <typename Visit>
void forEachWord(QStringView text, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!belongsToWord(text[at])) {
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && belongsToWord(text[at]))
            ++at;
        visit(text.sliced(begin, at - begin));
    }
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
