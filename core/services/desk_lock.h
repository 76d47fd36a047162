// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// The PIN that turns a locked desk back into the whole program. Kept as an Argon2id hash on this
/// computer alone. After five wrong tries each further one waits longer, also after a restart.
class DeskLock {
public:
    static constexpr int kFreeTries = 5;
    static constexpr int kLeast = 4;  ///< characters of a PIN
    static constexpr int kMost = 64;
    static constexpr int kLeastMinutes = 1;  ///< until the program locks itself
    static constexpr int kMostMinutes = 60;
    static constexpr int kUsualMinutes = 10;

    enum class Answer {
        Opened,
        Wrong,
        Wait,  ///< too early: see `waitsUntil()`
    };

    explicit DeskLock(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    bool hasPin() const;
    /// Errors: InvalidInput outside of the limits, Storage, DiskFull.
    Result<void> setPin(const QString& pin);
    /// Takes about a quarter of a second on purpose. Errors: NotFound when no PIN was set.
    Result<Answer> tryPin(const QString& pin);
    /// UTC; null or in the past: a try is allowed now.
    QDateTime waitsUntil() const;
    /// How many wrong tries are free of waiting from now on; 0 = every further one makes it longer.
    int freeTries() const;

    /// From now on, also after a restart, only the desk is to be seen, until the PIN opens it.
    /// `meeting`: the uid of the one at the door; may be empty. Errors: NotFound when no PIN was
    /// set, for nobody could open it again; Storage, DiskFull.
    Result<void> lock(const QString& meeting);
    bool isLocked() const;
    /// The uid that `lock()` was given.
    QString lockedMeeting() const;

    /// After so many minutes without a key or a click the program locks itself; on this computer.
    int idleMinutes() const;
    /// Errors: InvalidInput outside of the limits, Storage, DiskFull.
    Result<void> setIdleMinutes(int minutes);

private:
    int wrongTries() const;

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
