// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/session.h"

#include <QTimeZone>

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// A new event with its meetings. Venue and room are found by name, or made.
struct EventPlan {
    domain::Event event;              ///< without an id: it gets one
    QList<domain::Session> sessions;  ///< without ids and event: they get them
    QString venueName;                ///< empty where `event.venue` says it, or nobody knows yet
    QString roomName;
};

/// What was made of a plan.
struct AddedEvent {
    qint64 key = 0;  ///< local key
    domain::EventId id;
    QList<domain::Session> sessions;
    QList<qint64> sessionKeys;
    qint64 act = 0;
};

/// Plans events and changes them field by field. Keys are local; acts are returned by their id, for
/// UndoService. Meetings are SessionService's, people RegistrationService's.
class EventService {
public:
    /// Days of a copy are counted in `zone`.
    explicit EventService(storage::Profile& profile, QTimeZone zone = QTimeZone::systemTimeZone())
        : m_profile(profile)
        , m_zone(std::move(zone))
    {
    }

    /// Errors: InvalidInput naming the field, NotFound for an unknown kind, DiskFull, Storage.
    Result<AddedEvent> add(const EventPlan& plan);
    /// The event once more with its meetings and agendas, the first of them on `firstDay`; null =
    /// the first day after today, and after the event itself, that falls on its weekday. Nobody is
    /// registered yet. Errors: NotFound, Storage.
    Result<AddedEvent> copy(qint64 event, QDate firstDay = {});

    /// Reads the event as it is now, lets `edit` set a field, checks and saves: other fields stay
    /// as another window wrote them. Errors: InvalidInput naming the field, NotFound.
    Result<qint64> change(qint64 event, const std::function<void(domain::Event&)>& edit);
    /// Venue and room by name, made when there are none. Empty names take the place away.
    Result<qint64> setPlace(qint64 event, const QString& venue, const QString& room);
    /// Errors: InvalidInput without a reason.
    Result<qint64> cancel(qint64 event, const QString& reason);
    /// Takes place after all.
    Result<qint64> resume(qint64 event);
    /// Into the bin.
    Result<qint64> remove(qint64 event);

private:
    Result<qint64> edit(const QString& kind, qint64 event,
                        const std::function<Result<void>(domain::Event&)>& change);
    Result<void> save(const EventPlan& plan, AddedEvent& added);

    storage::Profile& m_profile;
    QTimeZone m_zone;
};

}  // namespace kaasa::services
