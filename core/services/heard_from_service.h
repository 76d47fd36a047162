// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// The answers to "how did you hear of us" that the desk proposes. Acts are returned by their id.
class HeardFromService {
public:
    explicit HeardFromService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// As they were added. Errors: Storage.
    Result<QStringList> all();
    /// 1–80 characters; one that is there already changes nothing. Errors: InvalidInput.
    Result<qint64> add(const QString& answer);
    /// What was answered with it stays.
    Result<qint64> remove(const QString& answer);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
