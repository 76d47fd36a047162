// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_row_reader.h"
#include "core/exchange/person_taker.h"
#include "core/exchange/row_taker.h"

namespace kaasa::exchange {

/// Takes in a list of people.
class PeopleRowTaker : public RowTaker {
public:
    PeopleRowTaker(PersonRowReader reader, PersonTaker people)
        : m_reader(std::move(reader))
        , m_people(std::move(people))
    {
    }

    Result<ImportedRow> take(const ListRow& row, const storage::Act* act) override;

private:
    PersonRowReader m_reader;
    PersonTaker m_people;
};

}  // namespace kaasa::exchange
