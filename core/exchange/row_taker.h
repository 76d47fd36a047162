// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"
#include "core/exchange/list_reader.h"

#include <memory>

namespace kaasa::storage {
class Act;
}

namespace kaasa::exchange {

/// A row as `RowTaker::read` has understood it.
struct ReadRow {
    explicit ReadRow(ListRow written)
        : list(std::move(written))
    {
    }
    virtual ~ReadRow() = default;

    ListRow list;
};

/// Takes the rows of one kind of list into the profile, one by one.
class RowTaker {
public:
    virtual ~RowTaker() = default;

    /// What can be found out without the profile. Called on another thread than the rest, ahead of
    /// `take`, and so touches nothing that `take` changes.
    virtual std::unique_ptr<ReadRow> read(ListRow row) const
    {
        return std::make_unique<ReadRow>(std::move(row));
    }

    /// A row that `read` returned. `act` is null in a trial, which writes nothing. Errors mean that
    /// the import as a whole cannot go on (DiskFull, Storage); what is wrong with the row is told
    /// in it.
    virtual Result<ImportedRow> take(ReadRow& row, const storage::Act* act) = 0;

    /// Writes what was held back, before the act is committed. Errors: DiskFull, Storage.
    virtual Result<void> settle() { return {}; }
};

}  // namespace kaasa::exchange
