// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace kaasa::domain {

/// A house where events take place. A plain value: copy it, compare it.
struct Venue {
    VenueId id;
    QString name;          ///< 1–120 characters
    QString address;       ///< 0–400 characters, several lines
    QString municipality;  ///< 0–80 characters
    QString country;       ///< ISO 3166-1 alpha-2, capitals; empty when not known
    QString note;          ///< 0–2,000 characters, several lines

    bool operator==(const Venue&) const = default;
};

/// A room of a venue. A plain value: copy it, compare it.
struct Room {
    RoomId id;
    VenueId venue;
    QString name;                 ///< 1–80 characters
    std::optional<int> capacity;  ///< 1–10,000 people; empty when not known

    bool operator==(const Room&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<Venue> validated(Venue draft);
Result<Room> validated(Room draft);

}  // namespace kaasa::domain
