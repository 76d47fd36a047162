// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/search_words.h"

#include "core/names/search_key.h"
#include "core/names/sounds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::names {
namespace {

constexpr qsizetype kLeastLetters = 3;
constexpr qsizetype kMostOthers = 60;  // each is a look into the index

enum class Where { Any, Inner, End, Start };

struct Swap {
    QStringView one;
    QStringView other;
    Where where = Where::Any;
};
// What a beginning may be in a neighbour's spelling, in keys: Kavaliou, Kovaljov; Mägi, Мяги. A
// digraph that is only half typed is at the end: Tik is the beginning of Tikhonova.
constexpr std::array kSwaps{
    Swap{u"a", u"o"},
    Swap{u"o", u"u", Where::Inner},
    Swap{u"e", u"a", Where::Inner},
    Swap{u"e", u"o", Where::Inner},
    Swap{u"e", u"i", Where::Inner},
    Swap{u"ie", u"e", Where::Inner},
    Swap{u"ia", u"a", Where::Inner},
    Swap{u"ia", u"e", Where::Inner},
    Swap{u"i", u"o", Where::Inner},
    Swap{u"v", u"u", Where::Inner},
    Swap{u"v", u"u", Where::Start},
    Swap{u"s", u"z", Where::Inner},
    Swap{u"k", u"h", Where::End},
    Swap{u"ts", u"h", Where::Start},
    Swap{u"ts", u"k"},
    Swap{u"d", u"dz"},
};

bool isThere(Where where, qsizetype from, qsizetype to, qsizetype size)
{
    switch (where) {
    case Where::Any:
        return true;
    case Where::Inner:
        return from > 0;
    case Where::End:
        return to == size;
    case Where::Start:
        return from == 0;
    }
    Q_UNREACHABLE();
}

void addSwapped(QStringList& keys, const QString& key, QStringView from, QStringView to,
                Where where)
{
    for (auto at = key.indexOf(from); at >= 0; at = key.indexOf(from, at + 1)) {
        if (!isThere(where, at, at + from.size(), key.size()))
            continue;
        auto other = key;
        other.replace(at, from.size(), to.data(), to.size());
        if (!keys.contains(other))
            keys.append(other);
    }
}

QStringList othersOf(QStringView word, const QString& key, const Equivalents& equivalents)
{
    QStringList others;
    if (word.size() < kLeastLetters)
        return others;
    for (const auto& swap : kSwaps) {
        addSwapped(others, key, swap.one, swap.other, swap.where);
        addSwapped(others, key, swap.other, swap.one, swap.where);
    }
    for (const auto& spelling : equivalents.begunWith(word)) {
        for (const auto& token : searchTokens(spelling)) {
            const bool isNew = !token.startsWith(key)
                && std::none_of(others.begin(), others.end(),
                                [&](const QString& each) { return token.startsWith(each); });
            if (isNew && others.size() < kMostOthers)
                others.append(token);
        }
    }
    return others;
}

bool beginsOne(const QString& key, const QStringList& tokens)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [&key](const QString& token) { return token.startsWith(key); });
}

}  // namespace

QList<SearchWord> searchWords(QStringView typed, const Equivalents& equivalents)
{
    QList<SearchWord> words;
    forEachWord(typed, [&](QStringView word) {
        const auto key = searchKey(word);
        const bool isNew = std::none_of(words.begin(), words.end(),
                                        [&key](const SearchWord& each) { return each.key == key; });
        if (!key.isEmpty() && isNew)
            words.append({key, othersOf(word, key, equivalents)});
    });
    return words;
}

bool isFoundByAny(const QStringList& tokens, const QList<SearchWord>& words)
{
    return std::all_of(words.begin(), words.end(), [&tokens](const SearchWord& word) {
        return beginsOne(word.key, tokens)
            || std::any_of(word.others.begin(), word.others.end(),
                           [&tokens](const QString& other) { return beginsOne(other, tokens); });
    });
}

}  // namespace kaasa::names
