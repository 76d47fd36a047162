// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_row_taker.h"

namespace kaasa::exchange {

Result<ImportedRow> PeopleRowTaker::take(const ListRow& row, const storage::Act*)
{
    const auto read = m_reader.read(row);
    ImportedRow imported{.line = read.line, .skipped = read.skipped};
    if (read.status == RowStatus::Skip)
        return imported;
    const auto taken = m_people.take(read);
    if (!taken)
        return taken.error();
    imported.action = taken.value().action;
    imported.name = (read.draft.given + u' ' + read.draft.family).trimmed();
    imported.remarks = taken.value().remarks;
    return imported;
}

}  // namespace kaasa::exchange
