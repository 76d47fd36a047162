// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace kaasa::domain {

/// One meeting of an event: people are present at sessions. A plain value: copy it, compare it.
struct Session {
    SessionId id;
    EventId event;
    QDate seriesDay;     ///< the day the series' rule gave, also after a move; null without a rule
    QDateTime startsAt;  ///< UTC
    QDateTime endsAt;    ///< UTC; after `startsAt`, by at most 24 hours
    std::optional<int> minutes;  ///< 1–1440 credited where they differ from the length
    QString topic;               ///< 0–200 characters: what this meeting is about
    VenueId venue;               ///< null where it is the event's
    RoomId room;
    QString note;             ///< 0–2,000 characters, several lines
    QDateTime cancelledAt;    ///< UTC; null while it takes place
    QString cancelledReason;  ///< 1–400 characters when cancelled, else empty

    bool isCancelled() const { return cancelledAt.isValid(); }
    bool operator==(const Session&) const = default;
};

/// Trims, turns the times to UTC, then checks the limits above.
/// Errors: InvalidInput, whose arguments name the field.
Result<Session> validated(Session draft);

/// Credited minutes. Only for a session as `validated` returns it.
int minutesOf(const Session& session);

}  // namespace kaasa::domain
