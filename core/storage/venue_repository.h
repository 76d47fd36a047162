// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/venue.h"

#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Reads and writes venues and their rooms. Writing happens inside an Act.
class VenueRepository {
public:
    explicit VenueRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// By name, as plain text. Errors: Storage.
    Result<QList<domain::Venue>> all() const;
    Result<QList<domain::Room>> roomsOf(const domain::VenueId& venue) const;
    /// Also one in the bin: old events keep it. Errors: NotFound, Storage.
    Result<domain::Venue> find(const domain::VenueId& id) const;
    Result<domain::Room> findRoom(const domain::RoomId& id) const;

    /// Expects `validated` values. Errors: Storage, DiskFull.
    Result<void> save(const domain::Venue& venue);
    Result<void> save(const domain::Room& room);
    Result<void> remove(const domain::VenueId& id);
    Result<void> remove(const domain::RoomId& id);

    /// The venue that people call `name`, made when there is none; two computers that make it make
    /// the same row. A null id for an empty name. Errors: InvalidInput, Storage, DiskFull.
    Result<domain::VenueId> named(const QString& name, const Clock& clock);
    Result<domain::RoomId> roomNamed(const domain::VenueId& venue, const QString& name,
                                     const Clock& clock);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
