// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/correspondence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kaasa::names {
namespace {

using Text = std::u16string_view;

enum class Where { Any, Start, Inner, End, EndOfConsonants, BeforeFront, AfterHush, BetweenVowels };

/// Two writings of one sound, in either direction.
struct Rule {
    Text a;
    Text b;
    double cost;
    Reason reason;
    Where where = Where::Any;
};

// Costs are shares of a wrong letter. What only spelling differs in costs next to nothing; what
// language differs in costs so much that a short word has room for one such difference.
constexpr std::array kRules{
    // softness and glides: Natālija, Natalja, Nataliia, Natallia
    Rule{u"q", u"", 0, Reason::Marks},
    Rule{u"q", u"j", 0, Reason::Spelling},
    Rule{u"q", u"i", 0.02, Reason::Spelling, Where::Inner},
    Rule{u"j", u"i", 0, Reason::Spelling},
    Rule{u"j", u"", 0.05, Reason::Spelling, Where::Inner},
    Rule{u"j", u"", 0.05, Reason::Spelling, Where::End},
    Rule{u"ij", u"i", 0, Reason::Spelling, Where::Inner},
    Rule{u"ji", u"i", 0, Reason::Spelling},
    Rule{u"je", u"e", 0, Reason::Spelling},
    Rule{u"ie", u"e", 0.04, Reason::Spelling},
    Rule{u"jE", u"E", 0, Reason::Spelling},
    Rule{u"iu", u"u", 0.04, Reason::Spelling, Where::Inner},
    Rule{u"ju", u"u", 0.04, Reason::Spelling, Where::Inner},
    Rule{u"ja", u"a", 0.15, Reason::Spelling, Where::Inner},
    Rule{u"ia", u"a", 0.2, Reason::Spelling, Where::Inner},
    // ё
    Rule{u"E", u"e", 0.03, Reason::Spelling},
    Rule{u"E", u"jo", 0, Reason::Spelling},
    Rule{u"E", u"io", 0, Reason::Spelling},
    Rule{u"E", u"o", 0.05, Reason::Spelling, Where::AfterHush},
    Rule{u"E", u"o", 0.15, Reason::Spelling},
    Rule{u"jo", u"e", 0.08, Reason::Spelling, Where::Inner},
    Rule{u"io", u"e", 0.08, Reason::Spelling, Where::Inner},
    Rule{u"io", u"o", 0.2, Reason::Spelling, Where::Inner},
    Rule{u"jo", u"o", 0.2, Reason::Spelling, Where::Inner},
    Rule{u"o", u"e", 0.1, Reason::Spelling, Where::AfterHush},
    // letters typed without their marks, and one sound written in two ways
    Rule{u"S", u"s", 0.08, Reason::Marks},
    Rule{u"Z", u"z", 0.08, Reason::Marks},
    Rule{u"C", u"c", 0.08, Reason::Marks},
    Rule{u"c", u"k", 0.08, Reason::Spelling},
    Rule{u"C", u"h", 0.1, Reason::Spelling},
    Rule{u"C", u"k", 0.2, Reason::Spelling},
    Rule{u"SC", u"S", 0.1, Reason::Spelling},
    Rule{u"dZ", u"Z", 0.12, Reason::Spelling},
    Rule{u"dz", u"z", 0.2, Reason::Spelling},
    Rule{u"dj", u"dZ", 0.15, Reason::Spelling},
    Rule{u"rz", u"Z", 0.1, Reason::Spelling},
    Rule{u"rz", u"S", 0.1, Reason::Spelling},
    Rule{u"rz", u"z", 0.15, Reason::Spelling},
    Rule{u"rz", u"r", 0.15, Reason::Spelling},
    Rule{u"ts", u"c", 0, Reason::Spelling},
    Rule{u"s", u"z", 0.12, Reason::Spelling, Where::BetweenVowels},
    Rule{u"s", u"z", 0.3, Reason::Spelling},
    Rule{u"c", u"s", 0.3, Reason::Spelling},
    Rule{u"v", u"u", 0.12, Reason::Spelling},
    Rule{u"v", u"f", 0.15, Reason::Spelling},
    Rule{u"h", u"k", 0.25, Reason::Spelling},
    Rule{u"h", u"", 0.3, Reason::Spelling, Where::Start},
    Rule{u"h", u"", 0.35, Reason::Spelling, Where::Inner},
    Rule{u"ou", u"u", 0.1, Reason::Spelling},
    Rule{u"ou", u"av", 0.2, Reason::Spelling},
    Rule{u"mq", u"m", 0, Reason::Marks},
    // Belarusian and Ukrainian beside Russian
    Rule{u"d", u"dz", 0.12, Reason::Spelling, Where::BeforeFront},
    Rule{u"t", u"c", 0.12, Reason::Spelling, Where::BeforeFront},
    Rule{u"tc", u"t", 0.15, Reason::Spelling},
    Rule{u"o", u"a", 0.15, Reason::Spelling},
    Rule{u"e", u"a", 0.3, Reason::Spelling, Where::Inner},
    Rule{u"e", u"ja", 0.2, Reason::Spelling, Where::Inner},
    Rule{u"e", u"ia", 0.2, Reason::Spelling, Where::Inner},
    Rule{u"i", u"e", 0.4, Reason::Spelling, Where::Inner},
    Rule{u"o", u"i", 0.5, Reason::Spelling, Where::Inner},
    Rule{u"u", u"o", 0.3, Reason::Spelling, Where::Inner},
    // endings of given names in Latin and in Germanic languages, and of men in Latvian
    Rule{u"a", u"e", 0.2, Reason::Spelling, Where::End},
    Rule{u"a", u"", 0.25, Reason::Spelling, Where::EndOfConsonants},
    Rule{u"e", u"", 0.25, Reason::Spelling, Where::EndOfConsonants},
    Rule{u"s", u"", 0.03, Reason::Spelling, Where::End},
    Rule{u"is", u"", 0.15, Reason::Spelling, Where::End},
    Rule{u"us", u"", 0.25, Reason::Spelling, Where::End},
    Rule{u"is", u"i", 0.03, Reason::Spelling, Where::End},
    Rule{u"ijs", u"i", 0.03, Reason::Spelling, Where::End},
    Rule{u"i", u"", 0.2, Reason::Spelling, Where::End},
};

constexpr double kLetter = 1;
constexpr double kFar = 99;

char16_t at(const Sounds& sounds, qsizetype i)
{
    return i >= 0 && i < sounds.size() ? sounds[i] : u'\0';
}

bool isGlide(char16_t sound)
{
    return sound == u'i' || sound == u'j';
}

bool isFront(char16_t sound)
{
    return sound == u'i' || sound == u'e' || sound == u'j' || sound == u'E' || sound == u'q'
        || sound == u'v';
}

bool begins(const Sounds& sounds, qsizetype from, Text text)
{
    return from + qsizetype(text.size()) <= sounds.size()
        && std::equal(text.begin(), text.end(), sounds.begin() + from);
}

/// One word, and the part of it that a rule takes.
struct Side {
    const Sounds& sounds;
    qsizetype from;
    qsizetype to;
};

bool endsWord(const Side& side)
{
    return side.from > 1 && side.to == side.sounds.size();
}

bool isThere(Where where, const Side& side)
{
    switch (where) {
    case Where::Any:
    case Where::End:
    case Where::EndOfConsonants:
        return true;
    case Where::Start:
        return side.from == 0;
    case Where::Inner:
        return side.from > 0 && side.to < side.sounds.size();
    case Where::BeforeFront:
        return isFront(at(side.sounds, side.to));
    case Where::AfterHush:
        return isHushing(at(side.sounds, side.from - 1));
    case Where::BetweenVowels:
        return isVowel(at(side.sounds, side.from - 1)) && isVowel(at(side.sounds, side.to));
    }
    Q_UNREACHABLE();
}

/// An end is one in both words; of the other places one is enough.
bool fits(Where where, const Side& a, const Side& b)
{
    const bool isEnd = where == Where::End || where == Where::EndOfConsonants;
    if (isEnd && (!endsWord(a) || !endsWord(b)))
        return false;
    // Evgenii is a man and Evgeniia a woman
    if (where == Where::EndOfConsonants && isGlide(at(a.sounds, a.from - 1)))
        return false;
    return isThere(where, a) || isThere(where, b);
}

struct Cell {
    double cost = kFar;
    Reasons reasons;
    bool isTyping = false;
};

class Table {
public:
    Table(const Sounds& a, const Sounds& b)
        : m_a(a)
        , m_b(b)
        , m_cells((a.size() + 1) * (b.size() + 1))
    {
    }

    Distance solve(double most)
    {
        cell(0, 0) = {0, {}, false};
        for (qsizetype i = 0; i <= m_a.size(); ++i) {
            double least = kFar;
            for (qsizetype j = 0; j <= m_b.size(); ++j) {
                const auto here = cell(i, j);
                least = std::min(least, here.cost);
                if (here.cost <= most)
                    goOn(here, i, j);
            }
            // three sounds are the longest step of a rule
            m_quiet = least > most ? m_quiet + 1 : 0;
            if (m_quiet > 3)
                return {kFar, {}, false};
        }
        const auto& last = cell(m_a.size(), m_b.size());
        return {last.cost, last.reasons, last.isTyping};
    }

private:
    Cell& cell(qsizetype i, qsizetype j) { return m_cells[i * (m_b.size() + 1) + j]; }

    void reach(qsizetype i, qsizetype j, const Cell& from, double cost, Reasons reasons)
    {
        auto& there = cell(i, j);
        if (from.cost + cost < there.cost)
            there = {from.cost + cost, from.reasons | reasons, from.isTyping || cost >= kLetter};
    }

    void goOn(const Cell& here, qsizetype i, qsizetype j)
    {
        const auto a = at(m_a, i);
        const auto b = at(m_b, j);
        if (a && a == b)
            reach(i + 1, j + 1, here, 0, {});
        for (const auto& rule : kRules) {
            tryRule(rule.a, rule.b, rule, here, i, j);
            tryRule(rule.b, rule.a, rule, here, i, j);
        }
        // what is typed wrong
        if (a)
            reach(i + 1, j, here, kLetter, Reason::OneLetter);
        if (b)
            reach(i, j + 1, here, kLetter, Reason::OneLetter);
        if (a && b)
            reach(i + 1, j + 1, here, kLetter, Reason::OneLetter);
        if (a && b && a == at(m_b, j + 1) && b == at(m_a, i + 1))
            reach(i + 2, j + 2, here, kLetter, Reason::OneLetter);
    }

    void tryRule(Text a, Text b, const Rule& rule, const Cell& here, qsizetype i, qsizetype j)
    {
        if (!begins(m_a, i, a) || !begins(m_b, j, b))
            return;
        const auto toA = i + qsizetype(a.size());
        const auto toB = j + qsizetype(b.size());
        if (fits(rule.where, {m_a, i, toA}, {m_b, j, toB}))
            reach(toA, toB, here, rule.cost, rule.reason);
    }

    const Sounds& m_a;
    const Sounds& m_b;
    QVarLengthArray<Cell, 256> m_cells;
    int m_quiet = 0;
};

}  // namespace

Distance distance(const Sounds& a, const Sounds& b, double most)
{
    return Table(a, b).solve(most);
}

}  // namespace kaasa::names
