// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/venue_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::Room;
using domain::RoomId;
using domain::Venue;
using domain::VenueId;

namespace {

constexpr QStringView kAll = uR"(
    SELECT uid, name, address, municipality, country, note FROM venue
     WHERE deleted = 0 ORDER BY name, id)";

constexpr QStringView kFind
    = u"SELECT uid, name, address, municipality, country, note FROM venue WHERE uid = :uid";

constexpr QStringView kRooms = uR"(
    SELECT r.uid, v.uid AS venue_uid, r.name, r.capacity FROM venue v JOIN room r ON r.venue_id = v.id
     WHERE v.uid = :venue AND r.deleted = 0 ORDER BY r.name, r.id)";

constexpr QStringView kFindRoom = uR"(
    SELECT r.uid, v.uid AS venue_uid, r.name, r.capacity FROM room r JOIN venue v ON v.id = r.venue_id
     WHERE r.uid = :uid)";

Venue fromRow(const QSqlRecord& row)
{
    return {
        .id = VenueId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .name = row.value(u"name"_s).toString(),
        .address = row.value(u"address"_s).toString(),
        .municipality = row.value(u"municipality"_s).toString(),
        .country = row.value(u"country"_s).toString(),
        .note = row.value(u"note"_s).toString(),
    };
}

Values toRow(const Venue& venue)
{
    return {
        {u"name"_s, venue.name},
        {u"address"_s, venue.address},
        {u"municipality"_s, venue.municipality},
        {u"country"_s, venue.country},
        {u"note"_s, venue.note},
        {u"deleted"_s, 0},
    };
}

Room roomFromRow(const QSqlRecord& row)
{
    const auto capacity = row.value(u"capacity"_s);
    return {
        .id = RoomId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .venue = VenueId::fromBytes(row.value(u"venue_uid"_s).toByteArray()),
        .name = row.value(u"name"_s).toString(),
        .capacity = capacity.isNull() ? std::nullopt : std::optional(capacity.toInt()),
    };
}

// SQLite folds ASCII only, and there are a few dozen venues: names are compared here.
template <typename T>
const T* called(const QList<T>& list, const QString& name)
{
    const auto folded = name.toCaseFolded();
    for (const auto& candidate : list) {
        if (candidate.name.toCaseFolded() == folded)
            return &candidate;
    }
    return nullptr;
}

// A row that was made for this name and renamed since is left alone: the new one gets a uid of its
// own.
Result<Uid> uidForNew(sql::Database& database, QStringView table, const Uid& derived,
                      const Clock& clock)
{
    const auto taken = RowStore(database).idOf(table, derived);
    if (taken)
        return Uid::create(clock);
    if (taken.error().code != Error::Code::NotFound)
        return taken.error();
    return derived;
}

}  // namespace

Result<QList<Venue>> VenueRepository::all() const
{
    const auto rows = m_database.select(kAll);
    if (!rows)
        return rows.error();
    QList<Venue> venues;
    for (const auto& row : rows.value())
        venues.append(fromRow(row));
    return venues;
}

Result<QList<Room>> VenueRepository::roomsOf(const VenueId& venue) const
{
    const auto rows = m_database.select(kRooms, {{u":venue"_s, venue.toBytes()}});
    if (!rows)
        return rows.error();
    QList<Room> rooms;
    for (const auto& row : rows.value())
        rooms.append(roomFromRow(row));
    return rooms;
}

Result<Venue> VenueRepository::find(const VenueId& id) const
{
    const auto rows = m_database.select(kFind, {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"venue "_s + id.toString(), {u"venue"_s}};
    return fromRow(rows.value().first());
}

Result<Room> VenueRepository::findRoom(const RoomId& id) const
{
    const auto rows = m_database.select(kFindRoom, {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"room "_s + id.toString(), {u"room"_s}};
    return roomFromRow(rows.value().first());
}

Result<void> VenueRepository::save(const Venue& venue)
{
    const auto put = RowStore(m_database).put(u"venue", venue.id.uid(), toRow(venue));
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> VenueRepository::save(const Room& room)
{
    RowStore store(m_database);
    const auto venue = store.reference(u"venue", room.venue.uid());
    if (!venue)
        return venue.error();
    const auto put
        = store.put(u"room", room.id.uid(),
                    {{u"venue_id"_s, venue.value()},
                     {u"name"_s, room.name},
                     {u"capacity"_s, room.capacity ? QVariant(*room.capacity) : QVariant()},
                     {u"deleted"_s, 0}});
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> VenueRepository::remove(const VenueId& id)
{
    return RowStore(m_database).bin(u"venue", id.uid());
}

Result<void> VenueRepository::remove(const RoomId& id)
{
    return RowStore(m_database).bin(u"room", id.uid());
}

Result<VenueId> VenueRepository::named(const QString& name, const Clock& clock)
{
    if (name.trimmed().isEmpty())
        return VenueId();
    auto venue = domain::validated(Venue{.name = name});
    if (!venue)
        return venue.error();
    const auto venues = all();
    if (!venues)
        return venues.error();
    if (const auto* known = called(venues.value(), venue.value().name))
        return known->id;
    const auto uid
        = uidForNew(m_database, u"venue",
                    derivedUid("venue", {venue.value().name.toCaseFolded().toUtf8()}), clock);
    if (!uid)
        return uid.error();
    venue.value().id = VenueId(uid.value());
    if (const auto saved = save(venue.value()); !saved)
        return saved.error();
    return venue.value().id;
}

Result<RoomId> VenueRepository::roomNamed(const VenueId& venue, const QString& name,
                                          const Clock& clock)
{
    if (name.trimmed().isEmpty())
        return RoomId();
    auto room = domain::validated(Room{.venue = venue, .name = name});
    if (!room)
        return room.error();
    const auto rooms = roomsOf(venue);
    if (!rooms)
        return rooms.error();
    if (const auto* known = called(rooms.value(), room.value().name))
        return known->id;
    const auto uid = uidForNew(
        m_database, u"room",
        derivedUid("room", {venue.toBytes(), room.value().name.toCaseFolded().toUtf8()}), clock);
    if (!uid)
        return uid.error();
    room.value().id = RoomId(uid.value());
    if (const auto saved = save(room.value()); !saved)
        return saved.error();
    return room.value().id;
}

}  // namespace kaasa::storage
