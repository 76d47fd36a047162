// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report_rows.h"

#include "core/reports/project_attendance_reader.h"
#include "tests/bench/alone.h"
#include "tests/bench/timing.h"

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kRounds = 3;

// Each person once a meeting whoever marked her, merged people as one, nobody from the bin: what
// core/reports/attendance_count.cpp counts. Then the figures of the report: a row for each event,
// people once over all events and over public and closed ones, participations by month.
constexpr QStringView kSameFigures = uR"(
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16384;
CREATE TEMP TABLE counted AS
  SELECT a.session_id, s.event_id, s.starts_at, i.root_id AS person, max(a.mark) AS mark, a.state,
         CASE WHEN a.state IN ('excused', 'absent') THEN 0
              WHEN a.minutes IS NOT NULL THEN a.minutes
              WHEN a.state IN ('late', 'left_early') THEN
                   (unixepoch(coalesce(a.left_at, s.ends_at))
                    - max(unixepoch(a.arrived_at), unixepoch(s.starts_at))) / 60
              ELSE coalesce(s.minutes, (unixepoch(s.ends_at) - unixepoch(s.starts_at)) / 60) END AS minutes
    FROM session s JOIN event e ON e.id = s.event_id JOIN attendance a ON a.session_id = s.id
         JOIN person_index i ON i.person_id = a.person_id
   WHERE s.deleted = 0 AND e.deleted = 0 AND s.cancelled_at IS NULL AND e.cancelled_at IS NULL
     AND a.mark > a.cleared AND i.hidden = 0
   GROUP BY a.session_id, i.root_id;
SELECT e.title, count(DISTINCT c.session_id), sum(c.state NOT IN ('excused', 'absent')),
       count(DISTINCT CASE WHEN c.state NOT IN ('excused', 'absent') THEN c.person END), sum(c.minutes)
  FROM counted c JOIN event e ON e.id = c.event_id GROUP BY c.event_id;
SELECT e.audience, count(DISTINCT c.person) FROM counted c JOIN event e ON e.id = c.event_id
 WHERE c.state NOT IN ('excused', 'absent') GROUP BY e.audience;
SELECT count(DISTINCT person) FROM counted WHERE state NOT IN ('excused', 'absent');
SELECT substr(starts_at, 1, 7), count(*) FROM counted
 WHERE state NOT IN ('excused', 'absent') GROUP BY 1;
SELECT sum(birth_year IS NULL AND birth_date IS NULL), sum(municipality = '') FROM person
 WHERE id IN (SELECT person FROM counted);
)";

}  // namespace

QList<Row> reportRows(const LargeProfile& large)
{
    const auto profile = storage::Profile::openForReading(large.path(), large.clock());
    if (!profile)
        qFatal("cannot open: %s", qPrintable(profile.error().detail));
    QList<double> ours;
    QList<double> floor;
    for (int round = 0; round < kRounds; ++round) {
        ours.append(milliseconds([&] {
            const auto read
                = reports::ProjectAttendanceReader(*profile.value()).read({}, Language::Latvian);
            if (!read || read.value().uniquePeople == 0)
                qFatal("nothing counted");
        }));
        floor.append(runProgram(u"sqlite3"_s, {large.path(), kSameFigures.toString()}));
    }
    return {{u"report over all attendances"_s, percentile(ours, 50) / 1000,
             percentile(floor, 50) / 1000, u"plain SQL in the sqlite3 shell"_s, u"s"_s, 1.5}};
}

}  // namespace kaasa::bench
