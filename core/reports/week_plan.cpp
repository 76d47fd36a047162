// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/week_plan.h"

#include "core/sql/database.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {
namespace {

constexpr QStringView kMeetings = uR"(
    SELECT e.uid, e.title, coalesce(sv.name, ev.name, '') AS venue, s.starts_at, s.ends_at,
           (s.cancelled_at IS NOT NULL OR e.cancelled_at IS NOT NULL) AS cancelled
      FROM session s JOIN event e ON e.id = s.event_id
      LEFT JOIN venue sv ON sv.id = s.venue_id LEFT JOIN venue ev ON ev.id = e.venue_id
     WHERE s.starts_at >= :from AND s.starts_at < :to AND s.deleted = 0 AND e.deleted = 0
     ORDER BY s.starts_at, s.id)";

}  // namespace

Result<QList<PlannedMeeting>> plannedMeetings(sql::Database& database, const QDateTime& from,
                                              const QDateTime& to)
{
    const auto rows = database.select(
        kMeetings, {{u":from"_s, storage::storedTime(from)}, {u":to"_s, storage::storedTime(to)}});
    if (!rows)
        return rows.error();
    QList<PlannedMeeting> meetings;
    for (const auto& row : rows.value())
        meetings.append({Uid::fromBytes(row.value(0).toByteArray()), row.value(1).toString(),
                         row.value(2).toString(), storage::timeFrom(row.value(3)),
                         storage::timeFrom(row.value(4)), row.value(5).toBool()});
    return meetings;
}

}  // namespace kaasa::reports
