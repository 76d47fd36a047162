// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_row_reader.h"
#include "core/exchange/person_taker.h"
#include "core/exchange/row_taker.h"

namespace kaasa::exchange {

/// Takes in a list of people.
class PeopleRowTaker : public RowTaker {
public:
    PeopleRowTaker(PersonRowReader reader, PersonTaker people);

    std::unique_ptr<ReadRow> read(ListRow row) const override;
    Result<ImportedRow> take(ReadRow& row, const storage::Act* act) override;
    Result<void> settle() override { return m_people.settle(); }

private:
    PersonRowReader m_reader;
    PersonTaker m_people;
};

}  // namespace kaasa::exchange
