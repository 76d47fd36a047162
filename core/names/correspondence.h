// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/likeness.h"
#include "core/names/sounds.h"

namespace kaasa::names {

/// What two words have to do with each other, sound by sound.
struct Distance {
    double cost = 0;  ///< 0: one word by spelling alone; 1: a sound more, less or another
    Reasons reasons;
    bool isTyping = false;  ///< one sound of it is a typing error: no rule of spelling gives it
};

/// The cheapest way from one to the other by the regular correspondences between the languages
/// and spellings of the region. `most`: the rest is of no interest from there on.
Distance distance(const Sounds& a, const Sounds& b, double most);

}  // namespace kaasa::names
