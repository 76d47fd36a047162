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

/// The sums of one event, and of all events of its audience.
struct Counting {
    QHash<qint64, AttendanceSums> events;
    QHash<qint64, qint64> sessions;
    QHash<qint64, qint64> meetings;  ///< participations at each
    AttendanceSums all;
};

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
        cancelled.push_back({formats.dayOf(storage::timeFrom(row.value(1))),
                             row.value(0).toString()});
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
    auto scope = countPeriod(wish.from, wish.to);
    scope.heldBy = m_profile.clock().now();
    if (!wish.project.isNull()) {
        const auto project = storage::RowStore(database).idOf(u"project", wish.project.uid());
        if (!project)
            return project.error();
        scope.project = project.value();
    }
    AttendanceCount count(database);
    const auto meetings = count.meetings(scope);
    if (!meetings)
        return meetings.error();

    Counting counting;
    QHash<qint64, qint64> eventOf;
    QList<qint64> order;  // events by their first meeting
    for (const auto& meeting : meetings.value()) {
        eventOf.insert(meeting.key, meeting.event);
        if (counting.sessions[meeting.event]++ == 0)
            order.append(meeting.event);
    }
    qint64 last = 0;
    const auto counted = count.marks(meetings.value(), [&](const CountedMark& mark) {
        counting.events[eventOf.value(mark.meeting)].add(mark);
        counting.all.add(mark);
        counting.meetings[mark.meeting] += domain::tookPart(mark.state);
        const bool next = mark.meeting != last;
        last = mark.meeting;
        return !next || !goOn || goOn();
    });
    if (!counted)
        return counted.error();

    const Words words(language);
    ProjectAttendance attendance;
    attendance.head = house.value().head(language, m_profile.clock().now());
    attendance.from = wish.from;
    attendance.to = wish.to;
    attendance.filter = wish.project.isNull()
        ? words.phrase("Report", "All events, all participants")
        : words.phrase("Report", "All events of the project, all participants");
    attendance.uniquePeople = counting.all.people.size();

    const auto rows = database.select(kEvents, {{u":keys"_s, jsonOf(order)}});
    if (!rows)
        return rows.error();
    QHash<qint64, ProjectEventRow> events;
    QSet<qint64> publicPeople;
    QSet<qint64> closedPeople;
    for (const auto& row : rows.value()) {
        const auto key = row.value(0).toLongLong();
        const auto& sums = counting.events[key];
        const bool isPublic = row.value(3).toString() == codeOf(domain::Audience::Public);
        events.insert(key,
                      {.event = row.value(2).toString(),
                       .place = row.value(4).toString(),
                       .isPublic = isPublic,
                       .sessions = counting.sessions.value(key),
                       .participations = sums.participations,
                       .people = sums.people.size(),
                       .minutes = sums.minutes,
                       .uid = Uid::fromBytes(row.value(1).toByteArray()).toString()});
        (isPublic ? publicPeople : closedPeople).unite(sums.people);
    }
    MonthChart chart(language);
    for (const auto& meeting : meetings.value()) {
        chart.add(meeting.session.startsAt, counting.meetings.value(meeting.key),
                  events.value(meeting.event).isPublic);
    }
    for (const auto event : order)
        attendance.rows.push_back(events.value(event));
    attendance.uniquePublic = publicPeople.size();
    attendance.uniqueClosed = closedPeople.size();
    attendance.byMonth = chart.chart(words);
    auto missing = missingFacts(database, counting.all.people, words);
    if (!missing)
        return missing.error();
    attendance.missing = std::move(missing).value();
    const auto cancelled = cancelledOnes(database, scope, language);
    if (!cancelled)
        return cancelled.error();
    attendance.cancelled = cancelled.value();
    return attendance;
}

}  // namespace kaasa::reports
