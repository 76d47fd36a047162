// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/recovery_sheet.h"

#include <QDateTime>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

/// What the computer that made the recovery sheet remembers of it, so that it can ask for one line
/// a week later (SYNC 2.8): a sheet that nobody finds is noticed while there is still a computer.
/// Opens nothing.
struct RecoveryNote {
    static constexpr int kDaysUntilAsked = 7;

    QDateTime made;  ///< UTC
    int line = 0;    ///< the one that is asked for, from 1
    bool isChecked = false;
    QByteArray hash;  ///< of that line: `crypto::passwordHash`

    bool isDue(const QDateTime& now) const
    {
        return !isChecked && made.addDays(kDaysUntilAsked) <= now;
    }
};

/// Nothing when the sheet was made elsewhere. Errors: Storage.
Result<std::optional<RecoveryNote>> recoveryNote(storage::Profile& profile);
/// One of the lines with the secret is drawn. Errors: Storage, DiskFull.
Result<void> noteRecoverySheet(storage::Profile& profile, const protocol::RecoverySheet& sheet);
/// Whether `typed` is the line that is asked for; then it is asked no more. Errors: Storage,
/// DiskFull.
Result<bool> checkRecoveryLine(storage::Profile& profile, const QString& typed);

}  // namespace kaasa::sync
