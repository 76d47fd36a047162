// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup_comparison.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Brings back what a backup holds, as changes of today: the restore stands in History and can be
/// undone like any other act, other computers hear of it, and keys, counters and clocks of this one
/// stay (SYNC 2.4).
class RestoreService {
public:
    explicit RestoreService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    using Backup = std::shared_ptr<const storage::BackupCopy>;

    /// What would change; reads only. Errors: as `BackupComparison`.
    Result<QList<storage::PartDifference>> compare(const Backup& backup,
                                                   const std::function<bool()>& cancelled = {});
    /// The act; `name` is what people call the backup. Errors: as `BackupComparison`.
    Result<qint64> restore(const Backup& backup, const QString& name,
                           const QList<storage::BackupPart>& parts);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
