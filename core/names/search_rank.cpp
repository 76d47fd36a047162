// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/search_rank.h"

#include "core/names/search_key.h"

#include <algorithm>

namespace kaasa::names {
namespace {

// Of one typed word, the likelier the nearer.
constexpr int kSounds = 0;
constexpr int kKey = 1;  // or a name of the same origin
constexpr int kUnstressed = 2;
constexpr int kSwapped = 3;

/// Without what some spellings leave out: the softness before a vowel, as in Liudmila, Ludmila.
Sounds heard(QStringView word)
{
    const auto letters = lettersOf(word);
    const auto sounds = soundsOf({letters.data(), size_t(letters.size())});
    Sounds heard;
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        const auto next = i + 1 < sounds.size() ? sounds[i + 1] : u'\0';
        const bool isSoftness = sounds[i] == u'j' || sounds[i] == u'q'
            || (sounds[i] == u'i' && next != u'i' && isVowel(next));
        if (i == 0 || !isSoftness)
            heard.append(sounds[i]);
    }
    return heard;
}

bool beginsAny(const QStringList& keys, const QStringList& tokens)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&tokens](const QString& key) { return beginsOne(key, tokens); });
}

}  // namespace

SearchRank::SearchRank(QStringView typed)
{
    auto spellings = searchWords(typed);
    forEachWord(typed, [&](QStringView word) {
        const auto key = searchKey(word);
        const auto found = std::find_if(spellings.begin(), spellings.end(),
                                        [&key](const SearchWord& each) { return each.key == key; });
        if (found != spellings.end())
            m_words.push_back({heard(word), *found});
    });
}

int SearchRank::distance(QStringView name) const
{
    std::vector<std::pair<Sounds, QStringList>> words;
    forEachWord(
        name, [&words](QStringView word) { words.emplace_back(heard(word), searchTokens(word)); });
    int distance = 0;
    for (const auto& typed : m_words) {
        int best = kSwapped;
        for (const auto& [sounds, tokens] : words) {
            const bool isHeard = sounds.size() >= typed.sounds.size()
                && std::equal(typed.sounds.begin(), typed.sounds.end(), sounds.begin());
            if (isHeard)
                best = kSounds;
            else if (beginsOne(typed.spellings.key, tokens)
                     || beginsAny(typed.spellings.equivalents, tokens))
                best = std::min(best, kKey);
            else if (beginsAny(typed.spellings.unstressed, tokens))
                best = std::min(best, kUnstressed);
        }
        distance += best;
    }
    return distance;
}

}  // namespace kaasa::names
