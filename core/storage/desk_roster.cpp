// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/desk_roster.h"

#include "core/domain/attendance.h"
#include "core/domain/person_name.h"
#include "core/domain/registration.h"
#include "core/sql/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kMeeting = uR"(
    SELECT s.event_id, e.capacity_adults, e.capacity_children FROM session s JOIN event e ON e.id = s.event_id
     WHERE s.id = :session)";

// A merged person stands for whoever was merged into her.
constexpr QStringView kPeople = uR"(
    SELECT i.person_id, i.name, i.second, i.year, i.place, i.given, i.family,
           r.state, r.children, r.registered_at,
           p.state, p.arrived_at, p.left_at, p.children, w.words, p.mark
      FROM (SELECT person_id FROM registration
             WHERE event_id = ? AND deleted = 0 AND state <> 'cancelled'
            UNION
            SELECT person_id FROM attendance WHERE session_id = ? AND mark > cleared) AS here
      JOIN person_index o ON o.person_id = here.person_id
      JOIN person_index i ON i.person_id = o.root_id
      JOIN person_search w ON w.rowid = i.person_id
      LEFT JOIN registration r
        ON r.event_id = ? AND r.person_id = here.person_id AND r.deleted = 0 AND r.state <> 'cancelled'
      LEFT JOIN (SELECT person_id, state, arrived_at, left_at, children, mark FROM presence
                  WHERE session_id = ?) AS p ON p.person_id = here.person_id
     WHERE i.hidden = 0
     ORDER BY i.%1)";

QDateTime time(const QVariant& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

DeskStanding standingOf(const QVariant& registration, const QVariant& presence,
                        const QDateTime& leftAt)
{
    using domain::AttendanceState;
    if (!presence.isNull()) {
        switch (fromCode<AttendanceState>(presence.toString()).value_or(AttendanceState::Present)) {
        case AttendanceState::Excused:
            return DeskStanding::Excused;
        case AttendanceState::Absent:
            return DeskStanding::Absent;
        case AttendanceState::LeftEarly:
            return DeskStanding::Left;
        case AttendanceState::Late:
            return leftAt.isValid() ? DeskStanding::Left : DeskStanding::Late;
        case AttendanceState::Present:
        case AttendanceState::Online:
            return leftAt.isValid() ? DeskStanding::Left : DeskStanding::Present;
        }
    }
    if (registration.isNull())
        return DeskStanding::NotRegistered;
    return registration.toString() == codeOf(domain::RegistrationState::Waiting)
        ? DeskStanding::Waiting
        : DeskStanding::Registered;
}

DeskPerson fromRow(const sql::Statement& row)
{
    const auto year = row.value(3);
    DeskPerson person;
    person.line
        = {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
           year.isNull() ? std::nullopt : std::optional(year.toInt()), row.value(4).toString()};
    person.given = row.value(5).toString();
    person.family = row.value(6).toString();
    person.arrivedAt = time(row.value(11));
    person.leftAt = time(row.value(12));
    person.standing = standingOf(row.value(7), row.value(10), person.leftAt);
    person.hasPlace = row.value(7).toString() == codeOf(domain::RegistrationState::Registered);
    const auto registeredAt = time(row.value(9));
    person.unannounced = cameToDoor(person.standing)
        && (row.value(7).isNull() || (registeredAt.isValid() && registeredAt >= person.arrivedAt));
    person.children = (row.value(10).isNull() ? row.value(8) : row.value(13)).toInt();
    person.mark = row.value(15).toLongLong();
    return person;
}

}  // namespace

bool cameToDoor(DeskStanding standing)
{
    return standing == DeskStanding::Present || standing == DeskStanding::Late
        || standing == DeskStanding::Left;
}

QString DeskPerson::listName() const
{
    return domain::listName({domain::NameForm::Document, given, family, {}});
}

QString DeskPerson::fullName() const
{
    return domain::fullName({domain::NameForm::Document, given, family, {}});
}

std::optional<int> DeskCounts::free() const
{
    if (!capacity)
        return std::nullopt;
    return std::max(0, *capacity - present - expected);
}

Result<DeskRoster> DeskRoster::load(sql::Database& database, qint64 session, Language language)
{
    const auto meeting = database.select(kMeeting, {{u":session"_s, session}});
    if (!meeting)
        return meeting.error();
    if (meeting.value().isEmpty())
        return Error{Error::Code::NotFound, u"session"_s, {u"session"_s}};
    DeskRoster roster;
    roster.m_session = session;
    const auto event = meeting.value().first().value(0);
    if (const auto capacity = meeting.value().first().value(1); !capacity.isNull())
        roster.m_counts.capacity = capacity.toInt();
    if (const auto childcare = meeting.value().first().value(2); !childcare.isNull())
        roster.m_counts.childcare = childcare.toInt();

    auto rows = database.prepare(kPeople.toString().arg(sortColumn(language)));
    if (!rows)
        return rows.error();
    if (const auto run = rows.value().run({event, session, event, session}); !run)
        return run.error();
    while (rows.value().next()) {
        const auto person = fromRow(rows.value());
        if (const auto known = roster.m_places.constFind(person.line.key);
            known != roster.m_places.constEnd()) {
            // two rows of a merged pair: who came outweighs who is only expected
            auto& first = roster.m_people[*known];
            if (!cameToDoor(first.standing) && cameToDoor(person.standing))
                first = person;
            continue;
        }
        roster.m_places.insert(person.line.key, roster.m_people.size());
        roster.m_people.append(person);
        roster.m_words.append(rows.value().value(14).toString().split(u' ', Qt::SkipEmptyParts));
    }
    if (const auto read = rows.value().ended(); !read)
        return read.error();
    roster.count();
    return roster;
}

void DeskRoster::count()
{
    for (const auto& person : std::as_const(m_people)) {
        if (cameToDoor(person.standing)) {
            ++m_counts.present;
            m_counts.children += person.children;
        } else if (person.standing == DeskStanding::Registered) {
            ++m_counts.expected;
        }
    }
}

const DeskPerson* DeskRoster::find(qint64 person) const
{
    const auto place = m_places.constFind(person);
    return place == m_places.constEnd() ? nullptr : &m_people[*place];
}

QList<DeskPerson> DeskRoster::arrivals() const
{
    QList<DeskPerson> came;
    for (const auto& person : m_people) {
        if (cameToDoor(person.standing))
            came.append(person);
    }
    std::stable_sort(came.begin(), came.end(), [](const DeskPerson& a, const DeskPerson& b) {
        return a.arrivedAt != b.arrivedAt ? a.arrivedAt > b.arrivedAt : a.mark > b.mark;
    });
    return came;
}

}  // namespace kaasa::storage
