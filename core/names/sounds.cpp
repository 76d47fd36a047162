// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/sounds.h"

#include "core/names/script.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::names {

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

namespace {

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

Letters smallLetters(QStringView word)
{
    Letters letters;
    for (const auto sign : word) {
        const bool apostrophe = sign >= u'\u02B0' && sign <= u'\u02FF';
        if (apostrophe || sign.isMark() || !(sign.isLetterOrNumber() || sign.isSurrogate()))
            continue;
        letters.append(sign.unicode() < 0x80 && sign.unicode() >= u'a' ? sign.unicode()
                                                                       : sign.toLower().unicode());
    }
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

}  // namespace

Letters lettersOf(QStringView word)
{
    if (isMixed(word)) {
        if (const auto mended = inOneScript(word))
            return smallLetters(*mended);
    }
    return smallLetters(word);
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

}  // namespace kaasa::names
