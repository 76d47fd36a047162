// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::reports {

/// A meeting as the week on Home shows it.
struct PlannedMeeting {
    Uid event;
    QString title;
    QString venue;       ///< may be empty
    QDateTime startsAt;  ///< UTC
    QDateTime endsAt;
    bool cancelled = false;
};

/// Meetings that begin in [from, to), by time; within a frame also where a week has a hundred, for
/// it counts nobody. Errors: Storage.
Result<QList<PlannedMeeting>> plannedMeetings(sql::Database& database, const QDateTime& from,
                                              const QDateTime& to);

}  // namespace kaasa::reports
