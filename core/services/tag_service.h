// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// The list of tags as a whole; one person's tags are PeopleService's. Acts are returned by their
/// id.
class TagService {
public:
    explicit TagService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Whoever had `name` has `other` from now on; where that is a tag already, the two become one.
    /// Errors: InvalidInput (tag).
    Result<qint64> rename(const QString& name, const QString& other);
    /// Nobody has it any more, and it is out of the list.
    Result<qint64> remove(const QString& name);

private:
    Result<void> replace(const QString& name, const QString& other);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
