// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/transcription.h"

#include <QList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace kaasa::names {
namespace {

using Text = std::u16string_view;

/// What the documents write for one Cyrillic letter, apart by spaces; "-" is nothing at all.
struct Letter {
    char16_t cyrillic;
    Text latin;
};

constexpr std::array kLetters{
    Letter{u'а', u"a ā"},
    Letter{u'б', u"b"},
    Letter{u'в', u"v w"},
    Letter{u'г', u"g ģ h"},
    Letter{u'ґ', u"g"},
    Letter{u'д', u"d"},
    Letter{u'е', u"e ē je jē ye ie"},
    Letter{u'ё', u"jo e ë yo io o"},
    Letter{u'є', u"ie ye je e"},
    Letter{u'ж', u"ž zh ż"},
    Letter{u'з', u"z"},
    Letter{u'и', u"i ī y"},
    Letter{u'і', u"i ī y"},
    Letter{u'ї', u"i yi ji ï"},
    Letter{u'й', u"j i y"},
    Letter{u'к', u"k ķ"},
    Letter{u'л', u"l ļ ł"},
    Letter{u'м', u"m"},
    Letter{u'н', u"n ņ ń"},
    Letter{u'о', u"o"},
    Letter{u'п', u"p"},
    Letter{u'р', u"r"},
    Letter{u'с', u"s ss"},
    Letter{u'т', u"t"},
    Letter{u'у', u"u ū"},
    Letter{u'ў', u"u ŭ w v"},
    Letter{u'ф', u"f"},
    Letter{u'х', u"h kh hh ch"},
    Letter{u'ц', u"c ts"},
    Letter{u'ч', u"č ch tš cz"},
    Letter{u'ш', u"š sh sz"},
    Letter{u'щ', u"šč shch štš szcz"},
    Letter{u'ъ', u"- ie j"},
    Letter{u'ы', u"y õ i"},
    Letter{u'ь', u"- j i"},
    Letter{u'э', u"e ē"},
    Letter{u'ю', u"ju jū iu yu u ū"},
    Letter{u'я', u"ja jā ia ya a ā"},
};

Text optionsOf(char16_t letter)
{
    for (const auto& each : kLetters) {
        if (each.cyrillic == letter)
            return each.latin;
    }
    return {};
}

/// Endings that documents shorten.
struct Ending {
    Text cyrillic;
    Text latin;
};
constexpr std::array kEndings{
    Ending{u"ий", u"i"},   Ending{u"ий", u"y"},    Ending{u"ый", u"y"},   Ending{u"ій", u"y"},
    Ending{u"ий", u"is"},  Ending{u"ый", u"is"},   Ending{u"ая", u"a"},   Ending{u"ов", u"ovs"},
    Ending{u"ев", u"evs"}, Ending{u"ёв", u"jovs"}, Ending{u"ия", u"ija"}, Ending{u"ия", u"ia"},
    Ending{u"ія", u"ia"},  Ending{u"ья", u"ja"},
};

bool ends(Text cyrillic, Text latin)
{
    for (const auto& each : kEndings) {
        if (each.cyrillic == cyrillic && each.latin == latin)
            return true;
    }
    return false;
}

class Reading {
public:
    Reading(QStringView cyrillic, QStringView latin)
        : m_cyrillic(cyrillic.utf16(), size_t(cyrillic.size()))
        , m_latin(latin.utf16(), size_t(latin.size()))
        , m_dead(qsizetype((m_cyrillic.size() + 1) * (m_latin.size() + 1)))
    {
        std::fill(m_dead.begin(), m_dead.end(), false);
    }

    bool fits(size_t c = 0, size_t l = 0)
    {
        if (c == m_cyrillic.size())
            return l == m_latin.size();
        auto& dead = m_dead[qsizetype(c * (m_latin.size() + 1) + l)];
        if (dead)
            return false;
        if (ends(m_cyrillic.substr(c), m_latin.substr(l)) || fitsLetter(c, l))
            return true;
        dead = true;
        return false;
    }

private:
    bool fitsLetter(size_t c, size_t l)
    {
        const auto letter = m_cyrillic[c];
        const bool keepsGlide = c == 0 && (letter == u'ю' || letter == u'я');
        if (c > 0 && letter == m_cyrillic[c - 1] && fits(c + 1, l))
            return true;  // doubled letters are often written once
        for (auto rest = optionsOf(letter); !rest.empty();) {
            const auto end = rest.find(u' ');
            const auto option = rest.substr(0, end);
            rest = end == rest.npos ? Text() : rest.substr(end + 1);
            if (keepsGlide && (option.front() == u'u' || option.front() == u'a'))
                continue;
            if (option == u"-"
                    ? fits(c + 1, l)
                    : m_latin.substr(l, option.size()) == option && fits(c + 1, l + option.size()))
                return true;
        }
        return false;
    }

    Text m_cyrillic;
    Text m_latin;
    QVarLengthArray<bool, 1024> m_dead;  // places from which the rest is known not to fit
};

}  // namespace

bool mayBeWritten(QStringView cyrillic, QStringView latin)
{
    return !cyrillic.isEmpty() && Reading(cyrillic, latin).fits();
}

}  // namespace kaasa::names
