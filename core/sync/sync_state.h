// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>

#include <optional>

namespace kaasa::sync {

/// How syncing stands, for whoever shows it. A plain value.
struct SyncState {
    enum class Phase {
        Off,          ///< no server is known: everything is on this computer alone
        Resting,      ///< the server was met and is listened to
        Talking,      ///< a meeting is under way
        Unreachable,  ///< no way to the server; tried again by itself
        Refused,      ///< the server, or this computer, said no: see `trouble`
        Paused,       ///< somebody asked for that
    };
    Phase phase = Phase::Off;
    QString server;                 ///< its host; empty when there is none
    QDateTime met;                  ///< UTC: when everything was last given and taken; may be null
    std::optional<int> answerMs;    ///< how long the server took to answer last
    std::optional<qint64> aheadMs;  ///< how far the clock here is before the server's; behind: < 0
    std::optional<Error> trouble;
    QDateTime nextTry;  ///< UTC; null when none is planned

    bool operator==(const SyncState&) const = default;
};

}  // namespace kaasa::sync
