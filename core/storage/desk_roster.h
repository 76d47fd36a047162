// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/storage/person_search.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace kaasa::storage {

/// How a person stands to the meeting at the door.
enum class DeskStanding {
    NotRegistered,
    Registered,  ///< expected, not here yet
    Waiting,     ///< in the queue for a place
    Present,
    Late,
    Left,  ///< was here and has gone
    Excused,
    Absent,
};

/// Whether she is counted as having come: present, late or gone again.
bool cameToDoor(DeskStanding standing);

/// One row of the desk: who, and what is known of her at this meeting.
struct DeskPerson {
    PersonLine line;
    QString given;
    QString family;
    DeskStanding standing = DeskStanding::NotRegistered;
    bool hasPlace = false;     ///< registered beforehand: a full room does not turn her away
    bool unannounced = false;  ///< came without having registered before
    QDateTime arrivedAt;       ///< UTC; null when unknown
    QDateTime leftAt;
    qint64 mark = 0;        ///< grows with every mark: orders those of one second
    int children = 0;       ///< who came along, or are expected to
    bool namesake = false;  ///< another row of the same list shows the same name

    /// "Ivanova, Jūlija": as the desk shows it.
    QString listName() const;
    /// "Jūlija Ivanova": as it is read aloud.
    QString fullName() const;
};

/// The numbers over the door.
struct DeskCounts {
    int present = 0;
    int expected = 0;  ///< registered and not here yet; who is excused or absent is not expected
    int children = 0;  ///< who came along
    std::optional<int> capacity;   ///< adults; empty = no limit
    std::optional<int> childcare;  ///< places for children; empty = no limit

    /// Places that nobody holds; never below 0. Empty when there is no limit.
    std::optional<int> free() const;
    /// More children came along than there are places for.
    bool isChildcareOver() const { return childcare && children > *childcare; }
};

/// Everybody who is registered for a meeting's event or marked at the meeting, as at one moment.
/// A few hundred people, kept in memory so that a key press costs nothing.
class DeskRoster {
public:
    /// Errors: NotFound when there is no such meeting, Storage.
    static Result<DeskRoster> load(sql::Database& database, qint64 session, Language language);

    /// By name in the language's order.
    const QList<DeskPerson>& people() const { return m_people; }
    /// Null when the person is not on the roster.
    const DeskPerson* find(qint64 person) const;
    /// The words that `people()[index]` is found by (core/names/search_key.h).
    const QStringList& words(qsizetype index) const { return m_words[index]; }
    const DeskCounts& counts() const { return m_counts; }
    qint64 session() const { return m_session; }

    /// Whoever came, the newest first.
    QList<DeskPerson> arrivals() const;

private:
    void count();

    qint64 m_session = 0;
    QList<DeskPerson> m_people;
    QList<QStringList> m_words;
    QHash<qint64, qsizetype> m_places;
    DeskCounts m_counts;
};

}  // namespace kaasa::storage
