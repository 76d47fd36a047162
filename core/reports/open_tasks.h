// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/person_filter.h"

#include <QDateTime>
#include <QStringList>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// Something that waits for somebody: found by a rule, or noted by hand.
struct OpenTask {
    enum class Rule {
        PlaceForWaiting,  ///< a place is free and somebody waits for it
        SheetNotEntered,  ///< a meeting is over and nobody was marked
        ConsentMissing,   ///< who comes to events without having agreed to being kept here
        WalkIns,          ///< came through the door with a name alone
        ChangedTwice,     ///< fields that two computers changed without knowing of each other
        BackupOld,        ///< no copy of the profile for some days
        Noted,            ///< in somebody's own words
    };

    Rule rule = Rule::Noted;
    /// Event, meeting, person or noted task; null where the rule is about the whole profile.
    Uid about;
    Uid event;          ///< of a meeting
    QString title;      ///< the event's; the words of a noted task
    QStringList names;  ///< whom it concerns, at most three
    int count = 0;      ///< how many it concerns
    QDateTime at;       ///< UTC: when the meeting was, when the newest backup was made
    QDate due;          ///< of a noted task; may be null

    /// The same task is called the same tomorrow: "sheet/UID".
    QString key() const;
    /// Another one when what it says has changed, so that a task that was put aside comes back.
    QString state() const;
};

/// Reads what waits. Takes some hundred milliseconds in a large profile: for a worker thread.
class OpenTasks {
public:
    /// How far a rule looks: as far as the list of people that it opens.
    static constexpr int kDaysBack = storage::PersonFilter::kNearDaysBack;
    static constexpr int kDaysAhead = storage::PersonFilter::kNearDaysAhead;
    static constexpr int kBackupDays = 3;  ///< without a copy before a task says so

    explicit OpenTasks(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// The most pressing first, without those that were put aside. Errors: Storage.
    Result<QList<OpenTask>> read();

private:
    Result<void> readMeetings(QList<OpenTask>& tasks, OpenTask::Rule rule, QStringView sql);
    Result<void> readUnconsented(QList<OpenTask>& tasks);
    Result<void> readWalkIns(QList<OpenTask>& tasks);
    Result<void> readNoted(QList<OpenTask>& tasks);
    Result<void> readConflicts(QList<OpenTask>& tasks);
    void readBackups(QList<OpenTask>& tasks);
    Result<void> leaveOutPutAside(QList<OpenTask>& tasks);

    storage::Profile& m_profile;
};

}  // namespace kaasa::reports
