// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/paper_people.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// Who needs a badge at an event, and the badge she has.
struct BadgeHolder {
    PaperPerson person;
    QString number;  ///< of the badge that is valid now; empty when she has none
};

/// Reads whom badges are printed for. Reads only.
class NameBadgeReader {
public:
    explicit NameBadgeReader(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Registered people and whoever came, by family name in the order of `language`. `event`:
    /// local key. Errors: Storage.
    Result<std::vector<BadgeHolder>> read(qint64 event, Language language);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::reports
