// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk_journal.h"
#include "core/storage/desk_repository.h"
#include "core/storage/desk_search.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace kaasa::domain {
class BadgeNumber;
}

namespace kaasa::ui {

class Workspace;

/// What became of something done at the door.
struct DeskNews {
    services::DeskAct act;  ///< of an undo: only its kind and moment
    qint64 person = 0;      ///< local key; 0 when it is not known
    QString name;           ///< "Ēva Kalniņa"
    /// Empty: it was refused, or waits.
    std::optional<services::DeskOutcome> outcome;
    bool kept = false;           ///< it waits in the emergency file
    std::optional<Error> error;  ///< why it was refused, or waits

    bool waits() const { return !outcome && error && services::isPassing(*error); }
};

/// The meeting at the door, without widgets: who is expected and who is here, and everything that
/// is done there. Reads at once; whatever is done is told by `told()` when it is on the disk, or
/// when it is not.
class DeskDoor : public QObject {
    Q_OBJECT
public:
    explicit DeskDoor(Workspace& workspace, QObject* parent = nullptr);

    /// Errors: NotFound, Storage; the door is closed then.
    Result<void> open(qint64 session);
    void close();
    bool isOpen() const { return m_meeting.has_value(); }
    /// Only while it is open.
    const storage::DeskMeeting& meeting() const { return *m_meeting; }
    const domain::SessionId& session() const { return m_session; }
    /// Names stand in another alphabet's order.
    void useLanguage();

    // ---- reading: a few milliseconds at most ----

    /// See `storage::DeskSearch::find`.
    Result<QList<storage::DeskPerson>> find(const QString& text);
    /// Registered and not here yet, by name.
    QList<storage::DeskPerson> expected();
    /// Whoever came, the newest first.
    QList<storage::DeskPerson> arrivals();
    storage::DeskCounts counts();
    /// Why the profile could not be read last; then nobody found, nobody expected and not full
    /// mean nothing.
    const std::optional<Error>& fault() const { return m_fault; }
    Result<storage::DeskPerson> person(qint64 key);
    /// Nothing when no valid badge has this number.
    Result<std::optional<storage::DeskPerson>> holderOf(const domain::BadgeNumber& badge);
    /// Everybody who is shown by the same name, she among them.
    Result<QList<storage::DeskPerson>> namesakesOf(const storage::DeskPerson& person);
    /// How she may be known already: for a walk-in's line.
    Result<QList<storage::DeskLikely>> likely(const QString& name, const QString& phone);
    /// Where people heard of events, the most frequent first.
    QStringList heardFrom();
    QDateTime now() const;
    /// ISO 3166-1: how phones without a prefix are read.
    QString country();

    // ---- doing ----

    void perform(services::DeskAct::Kind kind, const storage::DeskPerson& person, int children = 0);
    /// What waits to be stored shall not be stored.
    void takeBackWaiting(const services::DeskAct& waiting);
    void walkIn(const services::DeskWalkIn& line, int children, bool letIn);
    /// The last thing done at this door.
    void undoLast();
    /// Tries again to store what waits.
    void storeWaiting();

    const services::DeskWaiting& waiting() const { return m_waiting; }
    /// What can never be stored was read by somebody.
    void dismissRefused() { m_waiting.refused.clear(); }
    /// Whether something of hers is not stored yet.
    bool waits(qint64 person) const { return m_waitingKeys.contains(person); }
    /// "Ēva Kalniņa", for an act that waits.
    QString nameOf(const services::DeskAct& act);

Q_SIGNALS:
    /// Other people are here, or expected, or they are called otherwise.
    void changed();
    void told(const kaasa::ui::DeskNews& news);
    void waitingChanged();
    /// The meeting that was open is gone.
    void lost();
    /// The profile cannot be read, or can be again: see `fault`.
    void faultChanged();

private:
    struct Answer {
        std::optional<Result<services::DeskRecord>> record;
        services::DeskWaiting waiting;
    };
    using Job = std::function<Result<services::DeskRecord>(services::DeskJournal&)>;

    void hand(DeskNews news, Job job);
    void answered(DeskNews news, const Answer& answer);
    void keepWaiting(const services::DeskWaiting& waiting);
    void refresh();
    const storage::DeskRoster* roster();
    /// Remembers and tells the error of a reading, if there is one.
    template <typename T>
    Result<T> noted(Result<T> read);

    Workspace& m_workspace;
    std::optional<storage::DeskMeeting> m_meeting;
    domain::SessionId m_session;
    std::optional<storage::DeskSearch> m_search;
    services::DeskWaiting m_waiting;
    QSet<qint64> m_waitingKeys;
    QTimer m_again;
    std::optional<Error> m_fault;
};

}  // namespace kaasa::ui
