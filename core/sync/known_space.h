// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/chain_entry.h"

#include <QList>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

/// A computer of the space, as its members see it.
struct Computer {
    int no = 0;
    QByteArray id;
    QString name;  ///< empty when this computer has no key for it
    protocol::Role role = protocol::Role::Editor;
    bool isThis = false;
    bool isActive = true;  ///< false: it was removed
};

/// The space as this computer knows it, for people.
struct KnownSpace {
    /// All that were ever let in, by number; whoever goes on under new keys stands there once; none
    /// while the profile belongs to no space.
    QList<Computer> computers;
    bool hasRecoverySheet = false;
    bool isManagedHere = false;  ///< this computer is an admin's
};

/// Asks no server. Errors: Damaged, Storage.
Result<KnownSpace> knownSpace(storage::Profile& profile);

}  // namespace kaasa::sync
