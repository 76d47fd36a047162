// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Reads and writes events with their languages and helpers. Knows SQL; knows no rules about
/// events. Writing happens inside an Act. For lists and calendars see CalendarRepository.
class EventRepository {
public:
    explicit EventRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Errors: NotFound, Storage.
    Result<domain::Event> find(const domain::EventId& id) const;
    /// By local key. Errors: NotFound, Storage.
    Result<domain::Event> findByKey(qint64 key) const;
    /// Local key. Errors: NotFound.
    Result<qint64> keyOf(const domain::EventId& id) const;
    /// The event that was made last, for "copy the last event". Errors: NotFound, Storage.
    Result<qint64> lastMade() const;

    /// Makes or changes the event; languages and helpers that are no longer there go into the bin.
    /// Expects a `validated` event; returns the local key. Errors: NotFound for an unknown kind,
    /// venue, room, project or person; Storage, DiskFull.
    Result<qint64> save(const domain::Event& event);
    /// Into the bin, with everything that hangs on the event left as it is.
    Result<void> remove(const domain::EventId& id);

private:
    Result<domain::Event> withParts(domain::Event event, qint64 key) const;
    Result<void> saveLanguages(qint64 key, const domain::Event& event);
    Result<void> saveHelpers(qint64 key, const domain::Event& event);

    sql::Database& m_database;
};

}  // namespace kaasa::storage
