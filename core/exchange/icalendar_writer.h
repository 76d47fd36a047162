// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"

#include <QList>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// Writes a calendar (iCalendar, RFC 5545) of `events`, local keys. A series is one entry with its
/// rule; meetings that were moved, cancelled or left out stand as its exceptions. Other meetings
/// are entries of their own. Times are those of Riga, or of Tallinn where the centre is in Estonia.
/// Every entry keeps its UID, so that the file taken in again changes what is there. Names of
/// people and internal notes are not in it. What Kaasa itself says (that a meeting is online, the
/// kind of event) is said in `words`. Errors: NotFound, Storage, ReadOnly, DiskFull,
/// FileUnwritable; then an older file stays as it was.
Result<void> writeIcalendar(storage::Profile& profile, const QList<qint64>& events,
                            const Words& words, const QString& path);

}  // namespace kaasa::exchange
