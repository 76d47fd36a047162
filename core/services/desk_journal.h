// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk_emergency_file.h"
#include "core/services/desk_service.h"

#include <QSet>

#include <optional>

namespace kaasa::services {

/// What waits at the door because the profile could not be written: for the red bar.
struct DeskWaiting {
    QList<DeskAct> acts;         ///< oldest first
    bool kept = true;            ///< all of them lie in the emergency file
    std::optional<Error> cause;  ///< why the oldest could not be stored
    /// Acts of an earlier run that the profile will never take (the meeting was erased meanwhile).
    QList<std::pair<DeskAct, Error>> refused;
};

/// What became of an act handed to the journal.
struct DeskRecord {
    /// Stored durably in the profile. Empty: it waits.
    std::optional<DeskOutcome> outcome;
    /// It waits, and lies in the emergency file: a power loss does not lose it.
    bool kept = false;
    /// How many wait now, this one among them.
    int waiting = 0;
    /// Why it could not be stored.
    std::optional<Error> cause;
};

/// Sees to it that nothing done at the door is lost or doubled while the profile cannot be written:
/// what fails waits in order, sealed in the emergency file, until it can be stored. Lives and is
/// used on the writing thread: `WriterThread::runAtDesk`.
class DeskJournal {
public:
    /// Takes up what an earlier run left in the emergency file.
    DeskJournal(storage::Profile& profile, const QStringList& emergencyFolders);

    /// Keeps room for the emergency file while there is some. Call it when a door opens.
    void prepare();

    /// Errors: only what no waiting would mend: NotFound, InvalidInput, Refused, ChangedSince. Then
    /// nothing was kept.
    Result<DeskRecord> record(const DeskAct& act);
    /// Takes back the last act of the door: one that waits goes first.
    Result<DeskRecord> undoLast(const domain::SessionId& session, qint64 sessionKey);
    /// Tries again; how many still wait.
    int storeWaiting();

    int waiting() const { return int(m_waiting.size()); }
    /// No ✓ stands by the persons of these acts yet. Refused ones are told once.
    DeskWaiting takeState();
    /// Where the acts wait; empty when no place took them.
    QString emergencyPath() const { return m_file.path(); }

private:
    DeskRecord keep(const DeskAct& act, const Error& cause);
    bool waitsAlready(const DeskAct& act) const;
    DeskRecord whatWaits(const Error& cause) const;
    /// The newest act that waits, of one person or, when null, of anybody.
    bool dropWaiting(const domain::PersonId& person, const domain::SessionId& session);

    storage::Profile& m_profile;
    DeskEmergencyFile m_file;
    QList<DeskAct> m_waiting;
    QSet<Uid> m_unkept;  ///< acts that wait in memory alone
    std::optional<Error> m_cause;
    QList<std::pair<DeskAct, Error>> m_refused;
};

/// Whether the same act may succeed later: the disk is full, the file is read-only or locked. What
/// a rule or the input forbids will never be stored by waiting.
bool isPassing(const Error& error);

}  // namespace kaasa::services
