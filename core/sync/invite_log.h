// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/invitation.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::sync {

/// Invitations of this computer that nobody has taken up yet: table `sync_invite`.
class InviteLog {
public:
    struct Open {
        protocol::InviteCode code;
        protocol::Role role;
        qint64 expires = 0;  ///< ms since 1970
        qint64 made = 0;     ///< the same
    };

    explicit InviteLog(sql::Database& database)
        : m_database(database)
    {
    }

    /// The oldest first. Errors: Storage.
    Result<QList<Open>> open();
    /// Errors: Storage, DiskFull.
    Result<void> add(const Open& invite);
    Result<void> remove(const protocol::InviteCode& code);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::sync
