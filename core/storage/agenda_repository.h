// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agenda_item.h"

#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Reads and writes the agendas of meetings. Writing happens inside an Act. Keys are local.
class AgendaRepository {
public:
    explicit AgendaRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// In their order. Errors: Storage.
    Result<QList<domain::AgendaItem>> ofSession(qint64 session) const;
    /// Through all meetings of the event, by time and order.
    Result<QList<domain::AgendaItem>> ofEvent(qint64 event) const;

    /// Writes the whole agenda of one meeting in the order given; items that are no longer there go
    /// into the bin. Expects `validated` items. Errors: Storage, DiskFull.
    Result<void> save(qint64 session, const QList<domain::AgendaItem>& items);

private:
    Result<QList<domain::AgendaItem>> select(const QString& where, qint64 key) const;

    sql::Database& m_database;
};

}  // namespace kaasa::storage
