// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/venue.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Venues and rooms, as people keep them in the settings. Acts are returned by their id.
class VenueService {
public:
    explicit VenueService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// The venue of that name, made when there is none. Errors: InvalidInput for an empty name.
    Result<domain::VenueId> add(const QString& name);
    Result<domain::RoomId> addRoom(const domain::VenueId& venue, const QString& name);
    /// Lets `edit` set a field, then checks and saves. Errors: InvalidInput, NotFound.
    Result<qint64> change(const domain::VenueId& id,
                          const std::function<void(domain::Venue&)>& edit);
    Result<qint64> changeRoom(const domain::RoomId& id,
                              const std::function<void(domain::Room&)>& edit);
    /// Into the bin; events keep it.
    Result<qint64> remove(const domain::VenueId& id);
    Result<qint64> removeRoom(const domain::RoomId& id);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
