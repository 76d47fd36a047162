// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table_row.h"

#include <optional>

namespace kaasa::exchange {

/// A table row by row, whatever kind of file it lies in. Memory holds one row and a piece of the
/// file.
class TableReader {
public:
    virtual ~TableReader() = default;

    /// The next record, blank ones included; nothing at the end of the table. Errors:
    /// FileUnreadable, BadFormat (a `Refusal`).
    virtual Result<std::optional<TableRow>> next() = 0;
    /// 0 to 1, by bytes.
    virtual double progress() const = 0;
};

}  // namespace kaasa::exchange
