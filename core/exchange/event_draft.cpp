// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_draft.h"

namespace kaasa::exchange {

QString EventDraft::titleIn(Language language) const
{
    const auto own = titles.value(language);
    if (!own.isEmpty())
        return own;
    if (!title.isEmpty())
        return title;
    for (const auto& other : titles) {
        if (!other.isEmpty())
            return other;
    }
    return {};
}

}  // namespace kaasa::exchange
