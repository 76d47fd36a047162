// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/chain_entry.h"
#include "core/storage/conflict_repository.h"
#include "core/sync/meeting_log.h"
#include "core/sync/outbox.h"
#include "core/sync/space_log.h"
#include "core/sync/sync_state.h"
#include "ui/shared/status_mark.h"

namespace kaasa::ui {

/// A state in words with its sign.
struct SyncSign {
    StatusShape shape = StatusShape::Ring;
    QString word;
};

/// How syncing stands, in a few words: "Up to date".
SyncSign syncSign(const sync::SyncState& state, const sync::Waiting& waiting);
/// For the foot of the window: what is on this computer alone and since when. Empty while no server
/// is known.
SyncSign syncFoot(const sync::SyncState& state, const sync::Waiting& waiting, QDate today);
/// "3 changes, the oldest from 13:40"; "nothing".
QString waitingText(const sync::Waiting& waiting, QDate today);
/// "The clock of this computer is 4 minutes ahead."; empty while it is right.
QString clockText(const sync::SyncState& state);
/// "sent 12, received 4".
QString meetingText(const sync::Meeting& meeting);
/// What a computer may be, the usual one first.
inline constexpr protocol::Role kComputerRoles[]
    = {protocol::Role::Editor, protocol::Role::Admin, protocol::Role::Reader, protocol::Role::Door};
QString computerRoleName(protocol::Role role);
/// Why an envelope could not be taken in.
QString putAsideText(const QString& reason);
/// "26 121 212 – Ieva K., 05.03.2026 13:58".
QString conflictSideText(const QString& value, const storage::ConflictSide& side);

}  // namespace kaasa::ui
