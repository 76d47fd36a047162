// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/attendance_grid_reader.h"

#include "core/sql/database.h"
#include "core/storage/person_search.h"
#include "core/storage/session_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

using domain::RegistrationState;
using storage::Presence;

namespace {

// Whoever was merged into somebody stands in that person's row.
constexpr QStringView kPeople = uR"(
    SELECT i.person_id, i.root_id, o.name, o.given, o.family, g.state
      FROM (SELECT person_id FROM registration WHERE event_id = :event AND deleted = 0
            UNION SELECT value FROM json_each(:others)) k
      JOIN person_index i ON i.person_id = k.person_id
      JOIN person_index o ON o.person_id = i.root_id
      JOIN person r ON r.id = i.root_id
      LEFT JOIN registration g ON g.event_id = :event AND g.person_id = k.person_id AND g.deleted = 0
     WHERE r.deleted = 0 ORDER BY o.%1, o.person_id)";

constexpr QStringView kKeys = uR"(
    SELECT uid, id FROM session WHERE event_id = :event AND deleted = 0)";

int minutesOf(const Presence& presence, const domain::Session& session)
{
    return domain::countedMinutes(domain::Attendance{.state = presence.state,
                                                     .arrivedAt = presence.arrivedAt,
                                                     .leftAt = presence.leftAt,
                                                     .minutes = presence.minutes},
                                  session);
}

QString jsonOf(const QSet<qint64>& keys)
{
    QJsonArray list;
    for (const auto key : keys)
        list.append(key);
    return QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// People of the rows, each once, and whose row each of them stands in.
struct Rows {
    QList<GridPerson> people;
    QHash<qint64, qint64> rootOf;

    void take(const QSqlRecord& row)
    {
        const auto root = row.value(1).toLongLong();
        rootOf.insert(row.value(0).toLongLong(), root);
        if (people.isEmpty() || people.last().key != root) {
            const auto given = row.value(3).toString();
            const auto family = row.value(4).toString();
            people.append({.key = root,
                           .name = row.value(2).toString(),
                           .spoken = QString(given + u' ' + family).trimmed()});
        }
        const auto state = fromCode<RegistrationState>(row.value(5).toString());
        auto& known = people.last().registration;
        // their order is that of their worth: registered, waiting, cancelled
        if (state && (!known || *state < *known))
            known = state;
    }
};

}  // namespace

Result<void> AttendanceGridReader::addMeetings(AttendanceGrid& grid, qint64 event)
{
    const auto sessions = storage::SessionRepository(m_database).ofEvent(event);
    if (!sessions)
        return sessions.error();
    const auto keys = m_database.select(kKeys, {{u":event"_s, event}});
    if (!keys)
        return keys.error();
    QHash<QByteArray, qint64> keyOf;
    for (const auto& row : keys.value())
        keyOf.insert(row.value(0).toByteArray(), row.value(1).toLongLong());
    for (const auto& session : sessions.value())
        grid.meetings.append({keyOf.value(session.id.toBytes()), session});

    const auto marks = storage::AttendanceRepository(m_database).ofEvent(event);
    if (!marks)
        return marks.error();
    QSet<qint64> marked;
    for (const auto& presence : marks.value()) {
        marked.insert(presence.session);
        grid.marks.insert({presence.session, presence.person}, {.presence = presence});
    }
    grid.meetings.removeIf([&](const GridMeeting& meeting) {
        return meeting.session.isCancelled() && !marked.contains(meeting.key);
    });
    return {};
}

Result<void> AttendanceGridReader::addPeople(AttendanceGrid& grid, qint64 event, Language language,
                                             const QList<qint64>& others)
{
    QSet<qint64> known(others.begin(), others.end());
    for (const auto& mark : std::as_const(grid.marks))
        known.insert(mark.presence.person);
    const auto found = m_database.select(kPeople.toString().arg(storage::sortColumn(language)),
                                         {{u":event"_s, event}, {u":others"_s, jsonOf(known)}});
    if (!found)
        return found.error();
    Rows rows;
    for (const auto& row : found.value())
        rows.take(row);

    QHash<qint64, const domain::Session*> sessions;
    for (const auto& meeting : std::as_const(grid.meetings))
        sessions.insert(meeting.key, &meeting.session);
    const auto marks = std::exchange(grid.marks, {});
    QSet<qint64> shown;
    for (const auto other : others)
        shown.insert(rows.rootOf.value(other));
    for (auto mark : marks) {
        const auto* session = sessions.value(mark.presence.session);
        const auto person = rows.rootOf.value(mark.presence.person);
        if (!session || person == 0)
            continue;
        shown.insert(person);
        mark.presence.person = person;
        mark.minutes = minutesOf(mark.presence, *session);
        auto& known = grid.marks[{mark.presence.session, person}];
        if (known.presence.session == 0 || domain::tookPart(mark.presence.state))
            known = mark;
    }
    for (const auto& person : std::as_const(rows.people)) {
        if (shown.contains(person.key) || person.registration == RegistrationState::Registered)
            grid.people.append(person);
    }
    return {};
}

Result<AttendanceGrid> AttendanceGridReader::read(qint64 event, Language language,
                                                  const QList<qint64>& others)
{
    AttendanceGrid grid;
    if (const auto added = addMeetings(grid, event); !added)
        return added.error();
    if (const auto added = addPeople(grid, event, language, others); !added)
        return added.error();
    return grid;
}

}  // namespace kaasa::reports
