// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/equivalents.h"
#include "core/names/likeness.h"

namespace kaasa::names {

enum class Part { Given, Family };

/// How alike two words are as given or as family names. A family name's ending tells man from woman
/// and says nothing about whose it is; a given name's tells two people apart.
Likeness wordLikeness(QStringView a, QStringView b, Part part, const Equivalents& equivalents);

}  // namespace kaasa::names
