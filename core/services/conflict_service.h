// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// What somebody does who looks at a field that two computers changed at the same time.
class ConflictService {
public:
    explicit ConflictService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// The value that lost stands from now on, everywhere; one act, which can be taken back. The
    /// act's id. Errors: NotFound when it is settled already, Storage, DiskFull.
    Result<qint64> useOther(qint64 conflict);
    /// What stands stays, and nothing is shown here any more. Errors: as `useOther`.
    Result<void> keep(qint64 conflict);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
