// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Who lives with whom. Each call is one act with undo; keys are local.
class HouseholdService {
public:
    explicit HouseholdService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// `other` lives with `person` from today on; `relation` in free words, 0–60 characters.
    /// Errors: InvalidInput when it is the same person or both live together already.
    Result<void> join(qint64 person, qint64 other, const QString& relation);
    /// `membership` is that of `person` herself or of somebody in her household.
    Result<void> setRelation(qint64 person, const Uid& membership, const QString& relation);
    /// The membership ends today and stays in the history. Errors: NotFound.
    Result<void> leave(qint64 person, const Uid& membership);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
