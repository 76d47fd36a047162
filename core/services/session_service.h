// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/session.h"

#include <QTimeZone>

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// How far an edit of one meeting goes through its series.
enum class Reach { This, ThisAndLater, All };

/// When a meeting takes place, in local time.
struct MeetingTime {
    QDate day;
    QTime start;
    QTime end;  ///< before `start`: the meeting ends on the next day
};

/// The meetings of events and their agendas. Keys are local; acts are returned by their id, for
/// UndoService.
class SessionService {
public:
    /// Times of the day are meant in `zone`.
    explicit SessionService(storage::Profile& profile, QTimeZone zone = QTimeZone::systemTimeZone())
        : m_profile(profile)
        , m_zone(std::move(zone))
    {
    }

    /// The new meeting's key. Errors: InvalidInput naming the field, NotFound.
    Result<qint64> add(qint64 event, const MeetingTime& time, const QString& topic = {});
    /// Lets `edit` set a field of each meeting in reach. Errors: InvalidInput, NotFound.
    Result<qint64> change(qint64 session, Reach reach,
                          const std::function<void(domain::Session&)>& edit);
    /// To another day and time. The others in reach get the same times of the day and move by as
    /// many days; each remembers the day the rule gave.
    Result<qint64> move(qint64 session, Reach reach, const MeetingTime& time);
    /// Venue and room by name; empty names mean the event's.
    Result<qint64> setPlace(qint64 session, Reach reach, const QString& venue, const QString& room);
    /// Attendance that was noted stays. Errors: InvalidInput without a reason.
    Result<qint64> cancel(qint64 session, Reach reach, const QString& reason);
    Result<qint64> resume(qint64 session, Reach reach);
    /// Into the bin. Errors: Refused (meeting_has_attendance): such a meeting can be cancelled.
    Result<qint64> remove(qint64 session);

    /// The whole agenda of a meeting, in order; items without an id get one.
    /// Errors: InvalidInput, NotFound.
    Result<qint64> setAgenda(qint64 session, const QList<domain::AgendaItem>& items);

    /// UTC, as it is stored. `end` not after `start` falls on the next day.
    static std::pair<QDateTime, QDateTime> moments(const MeetingTime& time, const QTimeZone& zone);

private:
    Result<qint64> edit(const QString& kind, qint64 session, Reach reach,
                        const std::function<Result<void>(domain::Session&)>& change);
    Result<QString> subjectOf(const domain::Session& session);

    storage::Profile& m_profile;
    QTimeZone m_zone;
};

}  // namespace kaasa::services
