// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Badges by which the desk knows people: a random number, without anything about them in it.
class BadgeService {
public:
    explicit BadgeService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Gives everybody who has no valid badge a new one, as one act; the act's id, 0 when nobody
    /// lacked one. Keys are local. Errors: NotFound, DiskFull, Storage.
    Result<qint64> issue(const QList<qint64>& people);
    /// A lost one is no longer known at the desk; the next `issue` gives her another. Returns the
    /// act's id. Errors: InvalidInput for what is no badge number, NotFound when it is not valid.
    Result<qint64> revoke(const QString& number);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
