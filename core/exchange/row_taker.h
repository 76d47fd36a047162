// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"
#include "core/exchange/list_reader.h"

namespace kaasa::storage {
class Act;
}

namespace kaasa::exchange {

/// Takes the rows of one kind of list into the profile, one by one.
class RowTaker {
public:
    virtual ~RowTaker() = default;

    /// `act` is null in a trial, which writes nothing. Errors mean that the import as a whole
    /// cannot go on (DiskFull, Storage); what is wrong with the row is told in it.
    virtual Result<ImportedRow> take(const ListRow& row, const storage::Act* act) = 0;
};

}  // namespace kaasa::exchange
