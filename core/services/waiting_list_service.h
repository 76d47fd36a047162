// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/registration_repository.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// The order in which people wait for a place or for childcare, where staff change it. Keys are
/// local.
class WaitingListService {
public:
    explicit WaitingListService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// `steps` places towards the end, below 0 towards the beginning. Returns the act's id; 0 where
    /// she stands there already. Errors: NotFound when she is not in the queue.
    Result<qint64> move(qint64 event, qint64 person, int steps);

private:
    Result<void> save(qint64 event, const QList<storage::RegistrationLine>& queue,
                      const QList<storage::RegistrationLine>& wanted);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
