// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_remark.h"

#include <QStringList>

namespace kaasa::exchange {

/// One record of a text table, or one row of a sheet, before anybody knows what it means.
struct TableRow {
    int line = 0;  ///< the physical line on which it starts, counted from 1, as an editor shows it
    QStringList cells;               ///< as written: untrimmed, line breaks as \n
    QList<CellRemark> remarks = {};  ///< what is odd about the record itself, or keeps it out

    /// Empty beyond the last cell.
    QString cell(int column) const { return cells.value(column); }
    bool isBlank() const
    {
        return std::all_of(cells.begin(), cells.end(),
                           [](const QString& text) { return text.trimmed().isEmpty(); });
    }
    bool operator==(const TableRow&) const = default;
};

}  // namespace kaasa::exchange
