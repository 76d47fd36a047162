// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::sync {

/// One meeting with the server that brought something, or the first of those that failed alike.
struct Meeting {
    QDateTime at;          ///< UTC
    int sent = 0;          ///< acts of this computer that the server has since then
    int received = 0;      ///< acts of others
    int admitted = 0;      ///< computers let in
    int putAside = 0;      ///< envelopes that could not be taken in
    QString trouble;       ///< "sync.unreachable" …; empty when it went well
    bool healed = false;   ///< the server had lost something, and it was put back
    bool renewed = false;  ///< this computer goes on under new keys

    bool isWorthNoting() const
    {
        return sent + received + admitted + putAside > 0 || healed || renewed || !trouble.isEmpty();
    }
};

/// The last meetings of this computer with its server: table `sync_meeting`.
class MeetingLog {
public:
    static constexpr int kKept = 200;

    explicit MeetingLog(sql::Database& database)
        : m_database(database)
    {
    }

    /// Newest first, at most so many. Errors: Storage.
    Result<QList<Meeting>> newest(int most = 20);
    /// Forgets the oldest beyond `kKept`. Errors: Storage, DiskFull.
    Result<void> add(const Meeting& meeting);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::sync
