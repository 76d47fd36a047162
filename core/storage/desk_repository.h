// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/attendance_repository.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace kaasa::domain {
class BadgeNumber;
}

namespace kaasa::storage {

/// A meeting as the desk heads its page.
struct DeskMeeting {
    qint64 session = 0;  ///< local keys
    qint64 event = 0;
    QString title;
    QString topic;  ///< of this meeting; may be empty
    QString place;  ///< "Rīga, zāle 2"; may be empty
    QDateTime startsAt;
    QDateTime endsAt;
    bool countsChildren = false;
};

/// What the door asks of the profile, beyond finding people: which meeting is on, whose badge this
/// is, and which act a row of LAST takes back.
class DeskRepository {
public:
    explicit DeskRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Meetings that begin or end between the two moments and were not cancelled, by start.
    Result<QList<DeskMeeting>> meetings(const QDateTime& from, const QDateTime& until);
    /// Errors: NotFound.
    Result<DeskMeeting> meeting(qint64 session);
    /// Meetings whose door is open at that moment: from two hours before they begin until one hour
    /// after they end, the one that begins nearest to it first.
    Result<QList<DeskMeeting>> openAt(const QDateTime& moment);
    static bool isOpenAt(const DeskMeeting& meeting, const QDateTime& moment);

    /// Local key of the person who holds the badge; nothing when no valid badge has this number.
    Result<std::optional<qint64>> holderOf(const domain::BadgeNumber& badge);

    /// The newest act that stands and changed the person's mark at the meeting; nothing when it
    /// came from another computer, or marked others too: those must stay as they are.
    Result<std::optional<qint64>> lastActOn(qint64 session, qint64 person);
    /// The newest act of the door that stands, at any meeting of this one's event.
    Result<std::optional<qint64>> lastActAtDoor(qint64 session);

    /// Where people said they heard of events lately, the most frequent first.
    Result<QStringList> heardFrom(int limit = 12);

    /// Places for adults; empty = no limit.
    Result<std::optional<qint64>> capacity(qint64 event);
    /// Local key of her row on the waiting list; nothing when she does not wait.
    Result<std::optional<qint64>> waitingRegistration(qint64 event, qint64 person);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
