// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/event_place.h"

#include "core/storage/venue_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

Result<EventPlace> placeAt(sql::Database& database, const domain::VenueId& venue,
                           const domain::RoomId& room)
{
    const storage::VenueRepository venues(database);
    EventPlace place;
    QStringList parts;
    if (!venue.isNull()) {
        const auto house = venues.find(venue);
        if (!house)
            return house.error();
        parts.append(house.value().name);
        place.municipality = house.value().municipality;
    }
    if (!room.isNull()) {
        const auto hall = venues.findRoom(room);
        if (!hall)
            return hall.error();
        parts.append(hall.value().name);
    }
    if (!place.municipality.isEmpty() && !parts.join(u' ').contains(place.municipality))
        parts.append(place.municipality);
    place.text = parts.join(u", "_s);
    return place;
}

}  // namespace

Result<EventPlace> placeOf(sql::Database& database, const domain::Event& event)
{
    if (event.online)
        return EventPlace{.text = event.onlineTool};
    return placeAt(database, event.venue, event.room);
}

Result<EventPlace> placeOf(sql::Database& database, const domain::Event& event,
                           const domain::Session& session)
{
    if (event.online || session.venue.isNull())
        return session.room.isNull() || event.online ? placeOf(database, event)
                                                     : placeAt(database, event.venue, session.room);
    return placeAt(database, session.venue, session.room);
}

QString leadersOf(const domain::Event& event)
{
    QStringList names;
    for (const auto& helper : event.helpers) {
        const bool leads = helper.role == domain::HelperRole::Lecturer
            || helper.role == domain::HelperRole::Facilitator
            || helper.role == domain::HelperRole::Host;
        if (leads && !names.contains(helper.name))
            names.append(helper.name);
    }
    return names.join(u", "_s);
}

}  // namespace kaasa::reports
