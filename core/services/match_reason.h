// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/domain/person.h"

namespace kaasa::services {

/// Why somebody was found for what was typed.
struct MatchReason {
    QString text;   ///< "Name in Cyrillic: Юлия Иванова", "Phone: +371 26 123 456"
    int score = 0;  ///< higher stands before lower: a whole name before a beginning
};

/// For a person that `storage::PersonSearch` found. `words`: the language of the reason.
MatchReason matchReason(const domain::Person& person, QStringView typed, const Words& words);

}  // namespace kaasa::services
