// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/saved_view_repository.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Looks of lists that people keep under a name. Each call is one act with undo.
class SavedViewService {
public:
    explicit SavedViewService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Makes or changes it; `view.id` is given when it is null. Errors: InvalidInput when the name
    /// is empty, longer than 60 characters or taken on that screen.
    Result<storage::SavedView> save(storage::SavedView view);
    /// Errors: NotFound.
    Result<void> remove(const Uid& id);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
