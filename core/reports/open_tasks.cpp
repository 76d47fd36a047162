// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/open_tasks.h"

#include "core/sql/database.h"
#include "core/storage/backup.h"
#include "core/storage/conflict_repository.h"
#include "core/storage/person_list_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kaasa::reports {
namespace {

using Rule = OpenTask::Rule;

constexpr qsizetype kMostNames = 3;

// A series waits once, by its next meeting.
constexpr QStringView kWaiting = uR"(
    WITH ahead AS (SELECT event_id, min(starts_at) AS starts_at FROM session
                    WHERE starts_at >= :from AND starts_at < :to AND deleted = 0
                      AND cancelled_at IS NULL GROUP BY event_id)
    SELECT e.uid, e.uid, e.title,
           (SELECT count(*) FROM registration g WHERE g.event_id = e.id AND g.state = 'waiting'
               AND g.deleted = 0) AS waiting, ahead.starts_at
      FROM ahead JOIN event e ON e.id = ahead.event_id
     WHERE e.deleted = 0 AND e.cancelled_at IS NULL AND waiting > 0
       AND (e.capacity_adults IS NULL OR e.capacity_adults >
            (SELECT count(*) FROM registration g WHERE g.event_id = e.id AND g.state = 'registered'
                AND g.deleted = 0))
     ORDER BY ahead.starts_at, e.id)";

constexpr QStringView kNotEntered = uR"(
    SELECT s.uid, e.uid, e.title,
           (SELECT count(*) FROM registration g WHERE g.event_id = e.id AND g.state = 'registered'
               AND g.deleted = 0) AS registered, s.starts_at
      FROM session s JOIN event e ON e.id = s.event_id
     WHERE s.starts_at >= :from AND s.starts_at < :to AND s.ends_at < :to AND s.deleted = 0
       AND s.cancelled_at IS NULL AND e.deleted = 0 AND e.cancelled_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.mark > a.cleared)
       AND registered > 0
     ORDER BY s.starts_at, s.id)";

constexpr QStringView kWalkIns = uR"(
    SELECT i.name, p.uid FROM person p JOIN person_index i ON i.person_id = p.id
     WHERE p.needs_completion = 1 AND p.deleted = 0 AND i.hidden = 0 ORDER BY p.id DESC)";

constexpr QStringView kNoted = uR"(
    SELECT uid, title, due_on FROM task
     WHERE deleted = 0 AND done_at IS NULL AND title NOT LIKE '@%'
       AND (due_on IS NULL OR due_on <= :day) ORDER BY due_on IS NULL, due_on, id)";

constexpr QStringView kPutAside = uR"(
    SELECT title, done_at, due_on FROM task WHERE deleted = 0 AND title LIKE '@%')";

QString nameOf(Rule rule)
{
    switch (rule) {
    case Rule::PlaceForWaiting:
        return u"waiting"_s;
    case Rule::SheetNotEntered:
        return u"sheet"_s;
    case Rule::ConsentMissing:
        return u"consent"_s;
    case Rule::WalkIns:
        return u"walk_in"_s;
    case Rule::ChangedTwice:
        return u"conflicts"_s;
    case Rule::BackupOld:
        return u"backup"_s;
    case Rule::Noted:
        break;
    }
    return u"noted"_s;
}

}  // namespace

QString OpenTask::key() const
{
    const bool one
        = rule == Rule::PlaceForWaiting || rule == Rule::SheetNotEntered || rule == Rule::Noted;
    return one ? nameOf(rule) + u'/' + about.toString() : nameOf(rule);
}

QString OpenTask::state() const
{
    return u"%1 %2"_s.arg(count).arg(rule == Rule::BackupOld ? at.toString(Qt::ISODate)
                                                             : about.toString());
}

Result<QList<OpenTask>> OpenTasks::read()
{
    QList<OpenTask> tasks;
    if (const auto read = readNoted(tasks); !read)
        return read.error();
    if (const auto read = readMeetings(tasks, Rule::PlaceForWaiting, kWaiting); !read)
        return read.error();
    if (const auto read = readMeetings(tasks, Rule::SheetNotEntered, kNotEntered); !read)
        return read.error();
    if (const auto read = readUnconsented(tasks); !read)
        return read.error();
    if (const auto read = readWalkIns(tasks); !read)
        return read.error();
    if (const auto read = readConflicts(tasks); !read)
        return read.error();
    readBackups(tasks);
    if (const auto left = leaveOutPutAside(tasks); !left)
        return left.error();
    return tasks;
}

Result<void> OpenTasks::readMeetings(QList<OpenTask>& tasks, Rule rule, QStringView sql)
{
    const auto now = m_profile.clock().now();
    const auto ahead = rule == Rule::PlaceForWaiting;
    const auto found = m_profile.database().select(
        sql,
        {{u":from"_s, storage::storedTime(ahead ? now : now.addDays(-kDaysBack))},
         {u":to"_s, storage::storedTime(ahead ? now.addDays(kDaysAhead) : now)}});
    if (!found)
        return found.error();
    for (const auto& row : found.value())
        tasks.append({.rule = rule,
                      .about = Uid::fromBytes(row.value(0).toByteArray()),
                      .event = Uid::fromBytes(row.value(1).toByteArray()),
                      .title = row.value(2).toString(),
                      .count = row.value(3).toInt(),
                      .at = storage::timeFrom(row.value(4))});
    return {};
}

// Only who is about: somebody who left years ago need not be asked today.
Result<void> OpenTasks::readUnconsented(QList<OpenTask>& tasks)
{
    storage::PersonListRepository people(m_profile.database());
    const auto today = m_profile.clock().today();
    const storage::PersonFilter filter{.missingConsent = u"data"_s, .comesToEvents = true};
    const auto keys = people.keys(filter, storage::PersonSort::Family, Language::English, today);
    if (!keys)
        return keys.error();
    if (keys.value().isEmpty())
        return {};
    const auto rows = people.rows(keys.value().first(qMin(kMostNames, keys.value().size())), today);
    if (!rows)
        return rows.error();
    const auto first
        = storage::RowStore(m_profile.database()).uidOf(u"person", keys.value().first());
    if (!first)
        return first.error();
    OpenTask task{
        .rule = Rule::ConsentMissing, .about = first.value(), .count = int(keys.value().size())};
    for (const auto& row : rows.value())
        task.names.append(row.line.name);
    tasks.append(task);
    return {};
}

Result<void> OpenTasks::readWalkIns(QList<OpenTask>& tasks)
{
    const auto found = m_profile.database().select(kWalkIns);
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return {};
    OpenTask task{.rule = Rule::WalkIns,
                  .about = Uid::fromBytes(found.value().first().value(1).toByteArray()),
                  .count = int(found.value().size())};
    for (const auto& row : found.value().first(qMin(kMostNames, found.value().size())))
        task.names.append(row.value(0).toString());
    tasks.append(task);
    return {};
}

Result<void> OpenTasks::readNoted(QList<OpenTask>& tasks)
{
    const auto today = m_profile.clock().today();
    const auto found
        = m_profile.database().select(kNoted, {{u":day"_s, storage::storedDay(today)}});
    if (!found)
        return found.error();
    for (const auto& row : found.value())
        tasks.append({.rule = Rule::Noted,
                      .about = Uid::fromBytes(row.value(0).toByteArray()),
                      .title = row.value(1).toString(),
                      .count = 1,
                      .due = storage::dayFrom(row.value(2))});
    return {};
}

Result<void> OpenTasks::readConflicts(QList<OpenTask>& tasks)
{
    const auto conflicts = storage::ConflictRepository(m_profile.database()).open();
    if (!conflicts)
        return conflicts.error();
    if (conflicts.value().isEmpty())
        return {};
    OpenTask task{.rule = Rule::ChangedTwice, .count = int(conflicts.value().size())};
    for (const auto& conflict : conflicts.value()) {
        if (task.names.size() < kMostNames && !task.names.contains(conflict.subject))
            task.names.append(conflict.subject);
    }
    tasks.append(task);
    return {};
}

void OpenTasks::readBackups(QList<OpenTask>& tasks)
{
    const auto path = m_profile.path();
    if (!QFileInfo::exists(path))
        return;  // in memory, for trials
    const auto files = storage::backups(path);
    const auto now = m_profile.clock().now();
    // one that was made just now gets its first copy by itself
    const auto born = m_profile.database().value(u"SELECT at FROM act ORDER BY id LIMIT 1");
    const auto since = !files.isEmpty() ? files.first().made
        : born ? QDateTime::fromString(born.value().toString(), Qt::ISODate)
               : QDateTime();
    if (since.isValid() && since.daysTo(now) < kBackupDays)
        return;
    tasks.append({.rule = Rule::BackupOld,
                  .count = int(files.size()),
                  .at = files.isEmpty() ? QDateTime() : files.first().made});
}

Result<void> OpenTasks::leaveOutPutAside(QList<OpenTask>& tasks)
{
    const auto found = m_profile.database().select(kPutAside);
    if (!found)
        return found.error();
    const auto today = m_profile.clock().today();
    QSet<QString> done;
    QSet<QString> later;
    for (const auto& row : found.value()) {
        const auto words = row.value(0).toString().mid(1);
        if (!row.value(1).isNull())
            done.insert(words);
        else if (storage::dayFrom(row.value(2)) > today)
            later.insert(words.section(u' ', 0, 0));
    }
    tasks.removeIf([&](const OpenTask& task) {
        return later.contains(task.key()) || done.contains(task.key() + u' ' + task.state());
    });
    return {};
}

}  // namespace kaasa::reports
