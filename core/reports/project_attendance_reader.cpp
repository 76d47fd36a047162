// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/project_attendance_reader.h"

#include "core/base/formats.h"
#include "core/base/words.h"
#include "core/domain/event.h"
#include "core/reports/attendance_count.h"
#include "core/reports/count_period.h"
#include "core/reports/month_chart.h"
#include "core/reports/paper_head.h"
#include "core/sql/database.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

constexpr QStringView kEvents = uR"(
    SELECT e.id, e.uid, e.title, e.audience, CASE WHEN e.online THEN e.online_tool ELSE
           coalesce(nullif(v.municipality, ''), v.name, '') END AS place
      FROM json_each(:keys) k JOIN event e ON e.id = k.value LEFT JOIN venue v ON v.id = e.venue_id)";

// Events that were cancelled as a whole, and single meetings of others.
constexpr QStringView kCancelled = uR"(
    SELECT e.title, min(s.starts_at)
      FROM session s JOIN event e ON e.id = s.event_id
     WHERE s.deleted = 0 AND e.deleted = 0 AND (s.cancelled_at IS NOT NULL OR e.cancelled_at IS NOT NULL) %1
     GROUP BY CASE WHEN e.cancelled_at IS NOT NULL THEN -e.id ELSE s.id END ORDER BY min(s.starts_at))";

constexpr QStringView kWithoutFacts = uR"(
    SELECT coalesce(sum(p.birth_year IS NULL AND p.birth_date IS NULL), 0),
           coalesce(sum(p.municipality = ''), 0)
      FROM json_each(:keys) k JOIN person p ON p.id = k.value)";

QString jsonOf(const QList<qint64>& keys)
{
    QJsonArray list;
    for (const auto key : keys)
        list.append(key);
    return QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// The sums of each event, and what of them is needed once more.
struct Counting {
    QHash<qint64, AttendanceSums> events;
    QHash<qint64, qint64> sessions;  ///< how many meetings it has
    QHash<qint64, qint64> meetings;  ///< participations at each meeting
    QList<qint64> order;             ///< events by their first meeting
};

Result<Counting> counted(AttendanceCount& count, const std::vector<CountedMeeting>& meetings,
                         const std::function<bool()>& goOn)
{
    Counting counting;
    QHash<qint64, qint64> eventOf;
    for (const auto& meeting : meetings) {
        eventOf.insert(meeting.key, meeting.event);
        if (counting.sessions[meeting.event]++ == 0)
            counting.order.append(meeting.event);
    }
    qint64 last = 0;
    const auto done = count.marks(meetings, [&](const CountedMark& mark) {
        counting.events[eventOf.value(mark.meeting)].add(mark);
        counting.meetings[mark.meeting] += domain::tookPart(mark.state);
        const bool next = mark.meeting != last;
        last = mark.meeting;
        return !next || !goOn || goOn();
    });
    if (!done)
        return done.error();
    return counting;
}

using Rows = QHash<qint64, ProjectEventRow>;

/// A row for each event that was counted.
Result<Rows> eventRows(sql::Database& database, const Counting& counting)
{
    const auto rows = database.select(kEvents, {{u":keys"_s, jsonOf(counting.order)}});
    if (!rows)
        return rows.error();
    Rows events;
    for (const auto& row : rows.value()) {
        const auto key = row.value(0).toLongLong();
        const auto sums = counting.events.value(key);
        events.insert(key,
                      {.event = row.value(2).toString(),
                       .place = row.value(4).toString(),
                       .isPublic = row.value(3).toString() == codeOf(domain::Audience::Public),
                       .sessions = counting.sessions.value(key),
                       .participations = sums.participations,
                       .people = sums.people.size(),
                       .minutes = sums.minutes,
                       .uid = Uid::fromBytes(row.value(1).toByteArray()).toString()});
    }
    return events;
}

/// Counts people once over all events, and at public and at closed ones; everybody.
QSet<qint64> countPeople(const Counting& counting, const Rows& rows, ProjectAttendance& attendance)
{
    QSet<qint64> open;
    QSet<qint64> closed;
    for (auto sums = counting.events.cbegin(); sums != counting.events.cend(); ++sums)
        (rows.value(sums.key()).isPublic ? open : closed).unite(sums->people);
    attendance.uniquePublic = open.size();
    attendance.uniqueClosed = closed.size();
    const auto everybody = open + closed;
    attendance.uniquePeople = everybody.size();
    return everybody;
}

Result<CountScope> scopeOf(storage::Profile& profile, const ProjectWish& wish)
{
    auto scope = countPeriod(wish.from, wish.to);
    scope.heldBy = profile.clock().now();
    if (!wish.project.isNull()) {
        const auto project
            = storage::RowStore(profile.database()).idOf(u"project", wish.project.uid());
        if (!project)
            return project.error();
        scope.project = project.value();
    }
    return scope;
}

Result<std::vector<CancelledRow>> cancelledOnes(sql::Database& database, const CountScope& scope,
                                                Language language)
{
    QString where;
    sql::Bindings bindings;
    if (scope.project) {
        where += u" AND e.project_id = :project"_s;
        bindings.append({u":project"_s, *scope.project});
    }
    if (scope.from.isValid()) {
        where += u" AND s.starts_at >= :from"_s;
        bindings.append({u":from"_s, storage::storedTime(scope.from)});
    }
    if (scope.to.isValid()) {
        where += u" AND s.starts_at < :to"_s;
        bindings.append({u":to"_s, storage::storedTime(scope.to)});
    }
    const auto rows = database.select(kCancelled.toString().arg(where), bindings);
    if (!rows)
        return rows.error();
    const Formats formats(language);
    std::vector<CancelledRow> cancelled;
    for (const auto& row : rows.value()) {
        cancelled.push_back(
            {formats.dayOf(storage::timeFrom(row.value(1))), row.value(0).toString()});
    }
    return cancelled;
}

Result<std::vector<MissingFacts>> missingFacts(sql::Database& database, const QSet<qint64>& people,
                                               const Words& words)
{
    const auto rows = database.select(kWithoutFacts, {{u":keys"_s, jsonOf(people.values())}});
    if (!rows)
        return rows.error();
    const auto& row = rows.value().first();
    std::vector<MissingFacts> missing;
    //: What some records lack: "birth year 5"
    missing.push_back({words.phrase("Report", "birth year"), row.value(0).toLongLong()});
    //: What some records lack: "municipality 2"
    missing.push_back({words.phrase("Report", "municipality"), row.value(1).toLongLong()});
    std::erase_if(missing, [](const auto& fact) { return fact.people == 0; });
    return missing;
}

}  // namespace

Result<ProjectAttendance> ProjectAttendanceReader::read(const ProjectWish& wish, Language language,
                                                        const std::function<bool()>& goOn)
{
    auto& database = m_profile.database();
    const auto house = readPaperHouse(m_profile, wish.project);
    if (!house)
        return house.error();
    const auto scope = scopeOf(m_profile, wish);
    if (!scope)
        return scope.error();
    AttendanceCount count(database);
    const auto meetings = count.meetings(scope.value());
    if (!meetings)
        return meetings.error();
    const auto counting = counted(count, meetings.value(), goOn);
    if (!counting)
        return counting.error();
    const auto rows = eventRows(database, counting.value());
    if (!rows)
        return rows.error();

    const Words words(language);
    ProjectAttendance attendance;
    attendance.head = house.value().head(language, m_profile.clock().now());
    attendance.from = wish.from;
    attendance.to = wish.to;
    attendance.filter = wish.project.isNull()
        ? words.phrase("Report", "All events, all participants")
        : words.phrase("Report", "All events of the project, all participants");
    for (const auto event : counting.value().order)
        attendance.rows.push_back(rows.value().value(event));
    const auto everybody = countPeople(counting.value(), rows.value(), attendance);
    MonthChart chart(language);
    for (const auto& meeting : meetings.value()) {
        chart.add(meeting.session.startsAt, counting.value().meetings.value(meeting.key),
                  rows.value().value(meeting.event).isPublic);
    }
    attendance.byMonth = chart.chart(words);
    auto missing = missingFacts(database, everybody, words);
    if (!missing)
        return missing.error();
    attendance.missing = std::move(missing).value();
    auto cancelled = cancelledOnes(database, scope.value(), language);
    if (!cancelled)
        return cancelled.error();
    attendance.cancelled = std::move(cancelled).value();
    return attendance;
}

}  // namespace kaasa::reports
