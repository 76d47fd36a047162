// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/restore_service.h"

#include "core/services/in_act.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::BackupComparison;

Result<QList<storage::PartDifference>>
RestoreService::compare(const Backup& backup, const std::function<bool()>& cancelled)
{
    const auto comparison = BackupComparison::open(m_profile.database(), backup);
    if (!comparison)
        return comparison.error();
    return comparison.value()->differences(cancelled);
}

Result<qint64> RestoreService::restore(const Backup& backup, const QString& name,
                                       const QList<storage::BackupPart>& parts)
{
    const auto comparison = BackupComparison::open(m_profile.database(), backup);
    if (!comparison)
        return comparison.error();
    return inAct(m_profile, u"backup.restore"_s, name, [&](const storage::Act& act) {
        return comparison.value()->takeOver(act, parts, m_profile.member());
    });
}

}  // namespace kaasa::services
