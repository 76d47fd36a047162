// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/corrected_table.h"

namespace kaasa::exchange {

CorrectedTable::CorrectedTable(std::unique_ptr<TableReader> table, CellCorrections corrections)
    : m_table(std::move(table))
{
    for (auto each = corrections.cbegin(); each != corrections.cend(); ++each)
        m_cells[each.key().line].insert(each.key().column, each.value());
}

Result<std::optional<TableRow>> CorrectedTable::next()
{
    auto row = m_table->next();
    if (!row || !row.value())
        return row;
    const auto corrected = m_cells.constFind(row.value()->line);
    if (corrected == m_cells.cend())
        return row;
    auto& cells = row.value()->cells;
    for (auto cell = corrected->cbegin(); cell != corrected->cend(); ++cell) {
        while (cells.size() < cell.key())
            cells.append(QString());  // a short row ended before the column
        cells[cell.key() - 1] = cell.value();
    }
    return row;
}

}  // namespace kaasa::exchange
