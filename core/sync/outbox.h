// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/local_keys.h"
#include "core/sync/row_change.h"
#include "core/sync/wire_cells.h"

#include <QDateTime>

#include <array>

namespace kaasa::sync {

/// What is on this computer alone.
struct Waiting {
    qint64 acts = 0;
    QDateTime oldest;  ///< UTC: when the first of them was done; null when there is none

    bool operator==(const Waiting&) const = default;
};

/// The acts of this computer that no envelope carries yet. What they changed stands in table
/// `change`, which the triggers write: nothing is noted twice, and what was written by another tool
/// is there too.
class Outbox {
public:
    explicit Outbox(sql::Database& database)
        : m_database(database)
        , m_keys(database)
        , m_cells(database, m_keys)
    {
    }

    struct Batch {
        QList<Entry> entries;
        qint64 upTo = 0;  ///< stamp of the last act, for `markSent`; 0 when nothing is left
    };
    /// The oldest ones, with the values that each of them wrote, up to about `most` changes; of an
    /// act all. Acts that changed only what stays on this computer give no entry, but count as
    /// sent with their batch. Errors: Storage.
    Result<Batch> unsent(int most = 256);
    /// Those up to and with `stamp` go out in the envelope with this counter. Errors: Storage,
    /// DiskFull.
    Result<void> markSent(qint64 stamp, qint64 envelope);
    /// What the server has not yet, sealed or not. Quick, for it is asked after each change.
    /// Errors: Storage.
    Result<Waiting> waiting();

private:
    struct Act;
    using RowKey = std::array<qint64, 4>;  ///< table, then the three keys

    Result<QList<Act>> unsentActs(int most);
    Result<void> readLater(qint64 firstAct);
    Result<Entry> entryOf(const Act& act);
    Result<Cells> valuesAt(const storage::Table& table, const RowKey& row, qint64 act,
                           const QList<int>& columns);
    Result<QByteArray> nameOf(const storage::Table& table, const RowKey& row);
    Result<RowChange> changeOf(const storage::Table& table, const RowKey& row, qint64 act,
                               QList<int> columns);

    struct Later {
        qint64 act;
        int column;
        QVariant before;
    };

    sql::Database& m_database;
    LocalKeys m_keys;
    WireCells m_cells;
    QMap<RowKey, QList<Later>> m_later;  ///< changes of unsent acts, oldest first
};

}  // namespace kaasa::sync
