// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/names/likeness.h"

namespace kaasa::names {

/// Why two names are taken for one, or that they are not: "The same name in two scripts."
QString likenessText(const Likeness& likeness, const Words& words);

/// "Likely the same": for a badge or a column.
QString certaintyText(Certainty certainty, const Words& words);

}  // namespace kaasa::names
