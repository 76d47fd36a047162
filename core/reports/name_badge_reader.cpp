// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/name_badge_reader.h"

#include "core/reports/attendance_count.h"
#include "core/reports/event_guests.h"
#include "core/storage/badge_repository.h"
#include "core/storage/profile.h"

namespace kaasa::reports {

Result<std::vector<BadgeHolder>> NameBadgeReader::read(qint64 event, Language language)
{
    auto& database = m_profile.database();
    const auto meetings = AttendanceCount(database).meetings({.event = event});
    if (!meetings)
        return meetings.error();
    QList<qint64> sessions;
    for (const auto& meeting : meetings.value())
        sessions.append(meeting.key);
    const auto guests = EventGuests(database).read(event, sessions);
    if (!guests)
        return guests.error();
    QList<qint64> keys;
    for (const auto& guest : guests.value()) {
        if (guest.came || guest.registration == domain::RegistrationState::Registered)
            keys.append(guest.person);
    }
    auto people = PaperPeople(database).read(keys, m_profile.clock().today());
    if (!people)
        return people.error();
    sortPeople(people.value(), NameOrder::FamilyFirst, language);
    const auto numbers = storage::BadgeRepository(database).validOf(keys);
    if (!numbers)
        return numbers.error();
    std::vector<BadgeHolder> holders;
    for (auto& person : people.value()) {
        const auto number = numbers.value().value(person.key);
        holders.push_back({std::move(person), number});
    }
    return holders;
}

}  // namespace kaasa::reports
