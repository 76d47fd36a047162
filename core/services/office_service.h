// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// The office itself: the organisations it is or works with, and who sits at
/// this computer. Acts are returned by their id.
class OfficeService {
public:
    explicit OfficeService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Lets `edit` set fields of one's own organisation, then checks and saves.
    /// Errors: InvalidInput, NotFound, DiskFull, Storage.
    Result<qint64> changeOwn(const std::function<void(domain::Organisation&)>& edit);
    Result<qint64> change(const domain::OrganisationId& id,
                          const std::function<void(domain::Organisation&)>& edit);
    /// The organisation of that name, made when there is none.
    Result<domain::OrganisationId> add(const QString& name);
    /// Into the bin; refused for one's own.
    Result<qint64> remove(const domain::OrganisationId& id);

    /// Name of the member who works here now: in History, on sheets. 0–120 characters.
    Result<QString> memberName();
    Result<qint64> renameMember(const QString& name);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
