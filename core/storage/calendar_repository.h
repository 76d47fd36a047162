// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// What calendars, lists and the desk show of one meeting. Keys are local.
struct MeetingLine {
    qint64 session = 0;
    qint64 event = 0;
    QString title;              ///< the event's
    QString topic;              ///< this meeting's; may be empty
    QString kind;               ///< code
    domain::ProjectId project;  ///< the event's; may be null
    QString venue;              ///< the meeting's, else the event's; may be empty
    QString room;               ///< may be empty
    QString onlineTool;
    bool online = false;
    QDateTime startsAt;  ///< UTC
    QDateTime endsAt;
    int number = 1;          ///< this is the n-th meeting …
    int of = 1;              ///< … of so many; cancelled ones are counted
    bool cancelled = false;  ///< the meeting or its event
    bool countsChildren = false;
    std::optional<int> capacityAdults;
    int registered = 0;
    int waiting = 0;
    int present = 0;  ///< took part: also late, left early, online
    int noted = 0;    ///< people with any mark: 0 = nobody entered anything yet
};

/// What a list of events shows of one. Keys are local.
struct EventLine {
    qint64 event = 0;
    domain::EventId id;
    QString title;
    QString kind;               ///< code
    domain::ProjectId project;  ///< may be null
    QString venue;
    QString room;
    QDateTime startsAt;  ///< of the first meeting, UTC; null when none is planned
    QDateTime endsAt;    ///< of the last meeting
    int sessions = 0;
    bool cancelled = false;
    std::optional<int> capacityAdults;
    int registered = 0;
    int waiting = 0;
};

/// What finding an event by its title needs. Keys are local.
struct EventTitle {
    qint64 event = 0;
    domain::EventId id;
    QString title;
    QDateTime startsAt;  ///< of the first meeting, UTC; null when none is planned
};

/// Another event at the same time in the same room or with the same people.
struct Clash {
    enum class Over { Room, Person };
    Over over = Over::Room;
    qint64 session = 0;  ///< ours
    qint64 otherEvent = 0;
    QString otherTitle;
    QString shared;      ///< the room's or the person's name
    QDateTime startsAt;  ///< of the other meeting, UTC
    QDateTime endsAt;
};

/// Reads events and meetings for lists, by index: a month costs the same in a profile of 2,000
/// events. Nothing of the bin is shown, cancelled ones are.
class CalendarRepository {
public:
    explicit CalendarRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Meetings that begin in [from, to), by time. UTC. Errors: Storage.
    Result<QList<MeetingLine>> meetings(const QDateTime& from, const QDateTime& to) const;
    /// Meetings of one event, by time.
    Result<QList<MeetingLine>> meetingsOf(qint64 event) const;
    /// Errors: NotFound.
    Result<MeetingLine> meeting(qint64 session) const;
    /// The next meeting that begins at or after `from` and is not cancelled; nothing when none is
    /// planned.
    Result<std::optional<MeetingLine>> next(const QDateTime& from) const;
    /// The last meeting that began before `from`, cancelled ones left out.
    Result<std::optional<MeetingLine>> previous(const QDateTime& from) const;

    /// All events by their first meeting; those without one stand last.
    Result<QList<EventLine>> events() const;

    /// The titles of all events, the newest first.
    Result<QList<EventTitle>> titles() const;

    /// Other events that share time and room, or time and a person who leads or signs.
    Result<QList<Clash>> clashesOf(qint64 event) const;

private:
    Result<QList<MeetingLine>> select(const QString& where,
                                      const QList<std::pair<QString, QVariant>>& bindings) const;

    sql::Database& m_database;
};

}  // namespace kaasa::storage
