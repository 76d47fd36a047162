// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/project_progress.h"

#include "core/reports/attendance_count.h"
#include "core/sql/database.h"
#include "core/storage/profile.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {
namespace {

constexpr QStringView kRunning = uR"(
    SELECT id, uid, title, ends_on FROM project
     WHERE deleted = 0 AND (starts_on IS NULL OR starts_on <= :day)
       AND (ends_on IS NULL OR ends_on >= :day2) ORDER BY ends_on IS NULL, ends_on, id)";

constexpr QStringView kEvents = uR"(
    SELECT count(*), coalesce(sum(last < :now), 0) FROM (
        SELECT max(s.ends_at) AS last FROM event e
          JOIN session s ON s.event_id = e.id AND s.deleted = 0 AND s.cancelled_at IS NULL
         WHERE e.project_id = :project AND e.deleted = 0 AND e.cancelled_at IS NULL GROUP BY e.id))";

}  // namespace

Result<QList<ProjectProgress>> readProgress(storage::Profile& profile,
                                            const std::function<bool()>& cancelled)
{
    auto& database = profile.database();
    const auto day = storage::storedDay(profile.clock().today());
    const auto now = storage::storedTime(profile.clock().now());
    const auto running = database.select(kRunning, {{u":day"_s, day}, {u":day2"_s, day}});
    if (!running)
        return running.error();
    QList<ProjectProgress> list;
    for (const auto& row : running.value()) {
        ProjectProgress progress{.project
                                 = domain::ProjectId::fromBytes(row.value(1).toByteArray()),
                                 .title = row.value(2).toString(),
                                 .endsOn = storage::dayFrom(row.value(3))};
        const auto events
            = database.select(kEvents, {{u":now"_s, now}, {u":project"_s, row.value(0)}});
        if (!events)
            return events.error();
        // as every report counts, so that the screen never says another number
        AttendanceCount count(database);
        const auto meetings = count.meetings({.project = row.value(0).toLongLong()});
        if (!meetings)
            return meetings.error();
        AttendanceSums sums;
        const auto counted = count.marks(meetings.value(), [&](const CountedMark& mark) {
            sums.add(mark);
            return !cancelled || !cancelled();
        });
        if (!counted)
            return counted.error();
        progress.events = events.value().first().value(0).toInt();
        progress.eventsHeld = events.value().first().value(1).toInt();
        progress.people = int(sums.people.size());
        progress.participations = int(sums.participations);
        list.append(progress);
    }
    return list;
}

}  // namespace kaasa::reports
