// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reader.h"

#include <QHash>

#include <memory>

namespace kaasa::exchange {

/// Where a cell stands: its row's line, and its column from 1.
struct CellPlace {
    int line = 0;
    int column = 0;

    bool operator==(const CellPlace&) const = default;
};

inline size_t qHash(const CellPlace& place, size_t seed = 0)
{
    return qHashMulti(seed, place.line, place.column);
}

/// What a person wrote in the place of cells.
using CellCorrections = QHash<CellPlace, QString>;

/// A table as it would be if its file had been corrected; the file itself is never written.
class CorrectedTable : public TableReader {
public:
    CorrectedTable(std::unique_ptr<TableReader> table, CellCorrections corrections);

    Result<std::optional<TableRow>> next() override;
    double progress() const override { return m_table->progress(); }

private:
    std::unique_ptr<TableReader> m_table;
    QHash<int, QHash<int, QString>> m_cells;  ///< by line and column
};

}  // namespace kaasa::exchange
