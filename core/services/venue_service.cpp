// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/venue_service.h"

#include "core/base/field_check.h"
#include "core/services/in_act.h"
#include "core/storage/profile.h"
#include "core/storage/venue_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::Room;
using domain::RoomId;
using domain::Venue;
using domain::VenueId;
using storage::VenueRepository;

Result<VenueId> VenueService::add(const QString& name)
{
    if (name.trimmed().isEmpty())
        return invalidField(u"name", FieldFault::Empty);
    VenueId id;
    const auto act = inAct(
        m_profile, u"venue.add"_s, name.trimmed(), [&](const storage::Act&) -> Result<void> {
            const auto made = VenueRepository(m_profile.database()).named(name, m_profile.clock());
            if (!made)
                return made.error();
            id = made.value();
            return {};
        });
    if (!act)
        return act.error();
    return id;
}

Result<RoomId> VenueService::addRoom(const VenueId& venue, const QString& name)
{
    if (name.trimmed().isEmpty())
        return invalidField(u"name", FieldFault::Empty);
    RoomId id;
    const auto act
        = inAct(m_profile, u"room.add"_s, name.trimmed(), [&](const storage::Act&) -> Result<void> {
              const auto made
                  = VenueRepository(m_profile.database()).roomNamed(venue, name, m_profile.clock());
              if (!made)
                  return made.error();
              id = made.value();
              return {};
          });
    if (!act)
        return act.error();
    return id;
}

Result<qint64> VenueService::change(const VenueId& id, const std::function<void(Venue&)>& edit)
{
    VenueRepository venues(m_profile.database());
    auto draft = venues.find(id);
    if (!draft)
        return draft.error();
    edit(draft.value());
    const auto valid = domain::validated(draft.value());
    if (!valid)
        return valid.error();
    return inAct(m_profile, u"venue.change"_s, valid.value().name,
                 [&](const storage::Act&) { return venues.save(valid.value()); });
}

Result<qint64> VenueService::changeRoom(const RoomId& id, const std::function<void(Room&)>& edit)
{
    VenueRepository venues(m_profile.database());
    auto draft = venues.findRoom(id);
    if (!draft)
        return draft.error();
    edit(draft.value());
    const auto valid = domain::validated(draft.value());
    if (!valid)
        return valid.error();
    return inAct(m_profile, u"room.change"_s, valid.value().name,
                 [&](const storage::Act&) { return venues.save(valid.value()); });
}

Result<qint64> VenueService::remove(const VenueId& id)
{
    VenueRepository venues(m_profile.database());
    const auto venue = venues.find(id);
    if (!venue)
        return venue.error();
    return inAct(m_profile, u"venue.remove"_s, venue.value().name,
                 [&](const storage::Act&) { return venues.remove(id); });
}

Result<qint64> VenueService::removeRoom(const RoomId& id)
{
    VenueRepository venues(m_profile.database());
    const auto room = venues.findRoom(id);
    if (!room)
        return room.error();
    return inAct(m_profile, u"room.remove"_s, room.value().name,
                 [&](const storage::Act&) { return venues.remove(id); });
}

}  // namespace kaasa::services
