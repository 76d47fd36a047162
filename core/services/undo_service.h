// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_repository.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// What an undo did.
struct UndoOutcome {
    storage::HistoryEntry undone;         ///< the act that was taken back
    qint64 act = 0;                       ///< the act of taking back; undo it to redo
    QList<storage::LeftAlone> leftAlone;  ///< what somebody changed since, and so stays
};

/// Whose values an undo left alone, each once.
QStringList ownersOf(const QList<storage::LeftAlone>& values);

/// Nothing is left that could be taken back, or done again.
Error nothingToUndo();

/// Takes acts back, up to 30 days later and also after a restart. An undo is itself an act with new
/// changes. It touches a value only where it is still the one the act wrote.
class UndoService {
public:
    static constexpr int kDays = 30;

    explicit UndoService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// A part of an import takes all of it back. Errors: NotFound, ChangedSince when it was taken
    /// back already, Refused after 30 days, Storage, DiskFull.
    Result<UndoOutcome> undo(qint64 act);
    /// Several acts as one, newest first; parts of an import are taken alone. Errors: as `undo`.
    Result<UndoOutcome> undoSeveral(const QList<qint64>& acts);
    /// Ctrl+Z; after an import, all of it. Errors: `nothingToUndo`.
    Result<UndoOutcome> undoLast();
    /// Ctrl+Y: takes the last undo back. Errors: `nothingToUndo`.
    Result<UndoOutcome> redoLast();
    /// All acts of one import, as one act. Errors: NotFound when nothing of it stands.
    Result<UndoOutcome> undoBatch(qint64 batch);

    /// What Ctrl+Z would take back.
    Result<std::optional<storage::HistoryEntry>> next();

private:
    Result<storage::HistoryEntry> undoable(qint64 act);
    Result<UndoOutcome> takeBackWhole(const storage::HistoryEntry& entry);
    Result<UndoOutcome> takeBack(const storage::HistoryEntry& entry, const QList<qint64>& acts,
                                 const QString& subject);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
