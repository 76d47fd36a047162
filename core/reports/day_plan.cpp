// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/day_plan.h"

#include "core/base/formats.h"
#include "core/reports/task_words.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {
namespace {

using Type = ReportColumn::Type;

ReportTable meetingsTable(const QList<storage::MeetingLine>& meetings, const Words& words)
{
    const Formats formats(words.language());
    ReportTable table{.language = words.language(), .title = words.phrase("DayPlan", "Events")};
    table.columns = {{.key = u"time"_s, .title = words.phrase("DayPlan", "Time")},
                     {.key = u"event"_s, .title = words.phrase("DayPlan", "Event"), .weight = 2},
                     {.key = u"place"_s, .title = words.phrase("DayPlan", "Place"), .weight = 2},
                     {.key = u"registered"_s,
                      .title = words.phrase("DayPlan", "Registered"),
                      .type = Type::Integer}};
    for (const auto& meeting : meetings) {
        QStringList place{meeting.venue, meeting.room};
        place.removeAll(QString());
        const auto title = meeting.cancelled
            //: %1 is an event
            ? words.phrase("DayPlan", "%1 (cancelled)").arg(meeting.title)
            : meeting.title;
        table.rows.push_back({{formats.time(meeting.startsAt) + u'–' + formats.time(meeting.endsAt),
                               title, place.join(u", "_s), qint64(meeting.registered)}});
    }
    if (meetings.isEmpty())
        table.notes.append(words.phrase("DayPlan", "Nothing takes place today."));
    return table;
}

ReportTable tasksTable(const QList<OpenTask>& tasks, const Words& words)
{
    ReportTable table{.language = words.language(), .title = words.phrase("DayPlan", "Tasks")};
    table.columns = {{.key = u"task"_s, .title = words.phrase("DayPlan", "What"), .weight = 2},
                     {.key = u"about"_s, .title = words.phrase("DayPlan", "About"), .weight = 2}};
    for (const auto& task : tasks)
        table.rows.push_back({{taskText(task, words), taskDetail(task, words)}});
    if (tasks.isEmpty())
        table.notes.append(words.phrase("DayPlan", "Nothing waits."));
    return table;
}

}  // namespace

Result<Report> readDayPlan(storage::Profile& profile, const Words& words)
{
    const Formats formats(words.language());
    const auto now = profile.clock().now();
    const auto today = formats.dayOf(now);
    const auto meetings
        = storage::CalendarRepository(profile.database())
              .meetings(QDateTime(today, {0, 0}, formats.zone()).toUTC(),
                        QDateTime(today.addDays(1), {0, 0}, formats.zone()).toUTC());
    if (!meetings)
        return meetings.error();
    const auto tasks = OpenTasks(profile).read();
    if (!tasks)
        return tasks.error();
    Report report;
    report.head.language = words.language();
    report.head.prepared = now;
    report.title = formats.weekdayAndDay(today);
    report.subtitle = profile.organisationName();
    report.tables = {meetingsTable(meetings.value(), words), tasksTable(tasks.value(), words)};
    return report;
}

}  // namespace kaasa::reports
