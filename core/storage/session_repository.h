// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Reads and writes the meetings of events. Writing happens inside an Act.
class SessionRepository {
public:
    explicit SessionRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Errors: NotFound, Storage.
    Result<domain::Session> find(const domain::SessionId& id) const;
    Result<domain::Session> findByKey(qint64 key) const;
    Result<qint64> keyOf(const domain::SessionId& id) const;
    /// By time, with cancelled ones, without those in the bin. `event`: local key.
    Result<QList<domain::Session>> ofEvent(qint64 event) const;

    /// Expects a `validated` session; returns the local key. Errors: NotFound, Storage, DiskFull.
    Result<qint64> save(const domain::Session& session);
    Result<void> remove(const domain::SessionId& id);
    /// Whether anybody's attendance was ever noted, so that the meeting belongs to history.
    Result<bool> hasAttendance(const domain::SessionId& id) const;

    /// The meeting that a series' rule gives for `day`: the same row on every computer.
    static domain::SessionId idInSeries(const domain::EventId& event, QDate day);

private:
    Result<QList<domain::Session>> select(const QString& where, qint64 key) const;

    sql::Database& m_database;
};

}  // namespace kaasa::storage
