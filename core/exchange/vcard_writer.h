// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// Writes contact cards (vCard 3.0, RFC 2426), one for each of `people`, local keys in the order
/// wanted; people who were merged are one card. On it stands what one needs to reach somebody: the
/// spellings of her name, phones, e-mail, addresses, messengers. Birth dates, codes, notes, tags
/// and consents stay here: a phone gives away what it holds. Errors: NotFound, Storage, ReadOnly,
/// DiskFull, FileUnwritable; then an older file stays as it was.
Result<void> writeVcards(storage::Profile& profile, const QList<qint64>& people,
                         const QString& path);

}  // namespace kaasa::exchange
