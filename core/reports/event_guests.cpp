// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/event_guests.h"

#include "core/domain/attendance.h"
#include "core/sql/database.h"
#include "core/storage/stored_time.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using domain::RegistrationState;

constexpr QStringView kRegistered = uR"(
    SELECT i.root_id, g.state, g.children
      FROM registration g JOIN person_index i ON i.person_id = g.person_id
      JOIN person r ON r.id = i.root_id
     WHERE g.event_id = :event AND g.deleted = 0 AND r.deleted = 0 ORDER BY g.id)";

// Not by the view `presence`, which SQLite would compute for all meetings of the profile: of each
// person at each meeting the newest mark stands first.
constexpr QStringView kMarked = uR"(
    SELECT i.root_id, a.session_id, a.person_id, a.state, a.arrived_at, a.left_at
      FROM json_each(:meetings) k JOIN attendance a ON a.session_id = k.value
      JOIN person_index i ON i.person_id = a.person_id JOIN person r ON r.id = i.root_id
     WHERE a.mark > a.cleared AND r.deleted = 0 ORDER BY a.session_id, a.person_id, a.mark DESC)";

class GuestBook {
public:
    EventGuest& guest(qint64 person)
    {
        auto place = m_places.find(person);
        if (place == m_places.end()) {
            place = m_places.insert(person, m_guests.size());
            m_guests.append(EventGuest{.person = person});
        }
        return m_guests[*place];
    }
    const QList<EventGuest>& guests() const { return m_guests; }

private:
    QHash<qint64, qsizetype> m_places;
    QList<EventGuest> m_guests;
};

void takeRegistration(EventGuest& guest, const QSqlRecord& row)
{
    const auto state = fromCode<RegistrationState>(row.value(1).toString())
                           .value_or(RegistrationState::Registered);
    // their order is that of their worth: registered, waiting, cancelled
    if (!guest.registration || state < *guest.registration)
        guest.registration = state;
    guest.children = std::max(guest.children, row.value(2).toInt());
}

void takeMark(EventGuest& guest, const QSqlRecord& row, bool newest)
{
    if (newest) {
        const auto state = fromCode<domain::AttendanceState>(row.value(3).toString());
        guest.came
            = guest.came || domain::tookPart(state.value_or(domain::AttendanceState::Present));
    }
    const auto arrived = storage::timeFrom(row.value(4));
    if (arrived.isValid() && (!guest.arrived.isValid() || arrived < guest.arrived))
        guest.arrived = arrived;
    const auto left = storage::timeFrom(row.value(5));
    if (left.isValid() && (!guest.left.isValid() || left > guest.left))
        guest.left = left;
}

}  // namespace

Result<QList<EventGuest>> EventGuests::read(qint64 event, const QList<qint64>& meetings)
{
    GuestBook book;
    const auto registered = m_database.select(kRegistered, {{u":event"_s, event}});
    if (!registered)
        return registered.error();
    for (const auto& row : registered.value())
        takeRegistration(book.guest(row.value(0).toLongLong()), row);

    QJsonArray list;
    for (const auto meeting : meetings)
        list.append(meeting);
    const auto json = QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
    const auto marked = m_database.select(kMarked, {{u":meetings"_s, json}});
    if (!marked)
        return marked.error();
    std::pair<qint64, qint64> before;  // meeting and person of the row above
    for (const auto& row : marked.value()) {
        const std::pair now(row.value(1).toLongLong(), row.value(2).toLongLong());
        takeMark(book.guest(row.value(0).toLongLong()), row, now != before);
        before = now;
    }
    return book.guests();
}

}  // namespace kaasa::reports
