// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/search_words.h"
#include "core/names/sounds.h"

#include <vector>

namespace kaasa::names {

/// Orders people who were found by the beginnings of their names: "Tsy" finds Цыганкова and
/// Цветкова by one coarse key, and the first is meant.
class SearchRank {
public:
    explicit SearchRank(QStringView typed);

    /// The farther from what was typed, the more; 0 = every typed word begins one of the name's as
    /// it is spoken.
    int distance(QStringView name) const;

private:
    struct Word {
        Sounds sounds;
        SearchWord spellings;
    };

    std::vector<Word> m_words;
};

}  // namespace kaasa::names
