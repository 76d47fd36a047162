// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row_clock.h"
#include "core/sync/local_keys.h"
#include "core/sync/row_change.h"
#include "core/sync/wire_cells.h"

#include <optional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

/// Takes in what other computers did, by the rules of SYNC 2.6. Whatever order entries come in and
/// however often, the same rows stand in the end: a field keeps its greatest (stamp, device,
/// value); a mark of attendance stands unless a clearing has seen it; who was erased never comes
/// back. Nothing is refused: what belongs to an unknown table or column waits until Kaasa knows it.
///
/// Works inside a transaction of its caller, who commits a page of entries at once and then lets
/// `PersonIndexer` make the derived rows. Remembers rows: good as long as nobody else writes.
class RowMerge {
public:
    explicit RowMerge(storage::Profile& profile);

    /// History names the entry's member and computer. Errors: Storage, DiskFull.
    Result<void> apply(const Entry& entry);
    /// The entries that follow came in this envelope of their author, who had seen so many
    /// envelopes of others, by computer: what neither knew of is noted as a conflict.
    void cameIn(quint64 envelope, QMap<QByteArray, quint64> seen);

    /// Without History, for what a snapshot holds: nobody did it now. The derived rows of people
    /// are to be made for all (`PersonIndexer::updateAll`). Errors: as `apply`.
    Result<void> applyQuietly(const QList<Entry>& entries);

private:
    /// Who writes what is being applied.
    struct Source {
        storage::Stamp stamp;  ///< its device is the local key
        QByteArray device;     ///< uid
    };

    Result<qint64> beginAct(const Entry& entry, qint64 device);
    Result<void> endAct(qint64 act);
    Result<void> applyChanges(const Entry& entry, qint64 device);
    Result<void> applyChange(const RowChange& change, const Source& source);
    Result<void> applyRow(const storage::Table& table, const RowChange& change,
                          const Source& source);
    /// False when there is such a row already.
    Result<bool> insertRow(const storage::Table& table, const RowChange& change,
                           const Source& source);
    Result<void> updateRow(const storage::Table& table, qint64 row, const RowChange& change,
                           const Source& source);
    Result<void> applyMark(const storage::Table& table, const RowChange& change,
                           const Source& source);
    Result<void> completeMark(const storage::Table& table, const RowChange& change,
                              const QVariantList& key, const Source& source);
    Result<void> erase(const QByteArray& person, qint64 stamp);
    /// What is of no column that this Kaasa knows.
    Result<void> keepUnknown(const storage::Table& table, const RowChange& change,
                             const Source& source);
    Result<void> keepWaiting(const RowChange& change, int column, const WireValue& value,
                             const Source& source);

    /// Notes a field that both wrote without knowing of each other. `won`: what is applied stands.
    Result<void> noteIfConcurrent(const storage::Table& table, qint64 row, int column,
                                  const Source& source, const storage::Stamp& standing, bool won,
                                  const QVariant& lost);
    /// Whether the row is, or hangs on, somebody who was erased.
    Result<bool> concernsErased(const storage::Table& table, const RowChange& change);
    /// Whether what is applied wins over the cell that stands in `column`.
    Result<bool> wins(const Source& source, const WireValue& value, const storage::Stamp& standing,
                      const storage::Table& table, int column, const QVariant& cell);

    /// Writes whole rows of one table. The first places are the row's name and clock, or the key of
    /// a mark; then come the columns.
    struct RowInsertion {
        sql::Statement statement;
        QVariantList cells;  ///< the columns have their defaults
        bool isReferredTo;
    };
    Result<RowInsertion*> insertion(const storage::Table& table);
    /// Puts what came into the columns' cells, which begin at `first`.
    Result<void> fill(const storage::Table& table, const RowChange& change, QVariantList& cells,
                      int first);
    struct StandingMark {
        qint64 mark, cleared;  ///< stamps
    };
    Result<std::optional<StandingMark>> standingMark(const QVariantList& key);

    storage::Profile& m_profile;
    sql::Database& m_database;
    LocalKeys m_keys;
    WireCells m_cells;
    std::unordered_map<int, RowInsertion> m_insertions;  ///< by a table's number

    struct Origin {
        quint64 envelope;
        QMap<QByteArray, quint64> seen;
    };
    std::optional<Origin> m_origin;  ///< nothing for a snapshot
    QVariant m_member;               ///< local key of who did what is applied
};

}  // namespace kaasa::sync
