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
// What a beginning may be in a neighbour's spelling, in keys: Mägi, Мяги. A
// digraph that is only half typed is at the end: Tik is the beginning of Tikhonova.
constexpr std::array kSwaps{
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

QStringList unstressedOf(const QString& key)
{
    QStringList keys;
    addSwapped(keys, key, u"a", u"o", Where::Any);
    addSwapped(keys, key, u"o", u"a", Where::Any);
    return keys;
}

QStringList swappedOf(const QString& key)
{
    QStringList keys;
    for (const auto& swap : kSwaps) {
        addSwapped(keys, key, swap.one, swap.other, swap.where);
        addSwapped(keys, key, swap.other, swap.one, swap.where);
    }
    return keys;
}

QStringList equivalentsOf(const SearchWord& begun, QStringView word, const Equivalents& equivalents)
{
    const QStringList known = QStringList{begun.key} + begun.others();
    QStringList keys;
    const auto isNew = [&](const QString& token) {
        const auto begins = [&token](const QString& key) { return token.startsWith(key); };
        return std::none_of(known.begin(), known.end(), begins)
            && std::none_of(keys.begin(), keys.end(), begins);
    };
    for (const auto& spelling : equivalents.begunWith(word)) {
        for (const auto& token : searchTokens(spelling)) {
            if (known.size() + keys.size() <= kMostOthers && isNew(token))
                keys.append(token);
        }
    }
    return keys;
}

}  // namespace

bool beginsOne(const QString& key, const QStringList& tokens)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [&key](const QString& token) { return token.startsWith(key); });
}

bool allBegin(const QStringList& keys, const QStringList& tokens)
{
    return std::all_of(keys.begin(), keys.end(),
                       [&tokens](const QString& key) { return beginsOne(key, tokens); });
}

QList<SearchWord> searchWords(QStringView typed, const Equivalents& equivalents)
{
    QList<SearchWord> words;
    forEachWord(typed, [&](QStringView word) {
        const auto key = searchKey(word);
        const bool isNew = std::none_of(words.begin(), words.end(),
                                        [&key](const SearchWord& each) { return each.key == key; });
        if (key.isEmpty() || !isNew)
            return;
        SearchWord begun{.key = key};
        if (word.size() >= kLeastLetters) {
            begun.unstressed = unstressedOf(key);
            begun.swapped = swappedOf(key);
            for (const auto& token : searchTokens(word)) {  // read the other way
                if (token != key && !begun.others().contains(token))
                    begun.swapped.append(token);
            }
            begun.equivalents = equivalentsOf(begun, word, equivalents);
        }
        words.append(begun);
    });
    return words;
}

bool isFoundByAny(const QStringList& tokens, const QList<SearchWord>& words)
{
    return std::all_of(words.begin(), words.end(), [&tokens](const SearchWord& word) {
        const auto others = word.others();
        return beginsOne(word.key, tokens)
            || std::any_of(others.begin(), others.end(),
                           [&tokens](const QString& other) { return beginsOne(other, tokens); });
    });
}

}  // namespace kaasa::names
