// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/domain/event_kind.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// "Round table" for round_table; the code itself for one that Kaasa does not bring along.
QString kindName(const QString& code, const Words& words);
/// The users' own words in the language of `words`, else Kaasa's for built-in kinds, else the
/// users' in any language.
QString kindName(const domain::EventKind& kind, const Words& words);

/// The list of kinds, as users edit it.
class EventKindService {
public:
    explicit EventKindService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// A new kind at the end of the list; its code. Two computers that add the same words make the
    /// same kind. Errors: InvalidInput.
    Result<QString> add(const QString& text, Language language);
    /// Empty text in a language gives Kaasa's own words back. Errors: NotFound, InvalidInput.
    Result<qint64> rename(const QString& code, const QString& text, Language language);
    /// Out of the list; events that have it keep it.
    Result<qint64> remove(const QString& code);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
