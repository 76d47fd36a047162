// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/snapshot.h"
#include "core/sync/seat.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

struct Snapshot {
    QByteArray manifest;  ///< signed
    QList<QByteArray> chunks;
};

/// Everything shared that is here, with its clocks, as of one moment. Errors: Refused when the key
/// of the newest epoch is missing, Storage, Damaged.
Result<Snapshot> makeSnapshot(storage::Profile& profile, const Seat& seat);

}  // namespace kaasa::sync
