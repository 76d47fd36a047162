// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_row_taker.h"

namespace kaasa::exchange {

namespace {

struct PeopleRow : ReadRow {
    explicit PeopleRow(ListRow written)
        : ReadRow(std::move(written))
    {
    }

    ReadyPerson person;
};

}  // namespace

PeopleRowTaker::PeopleRowTaker(PersonRowReader reader, PersonTaker people)
    : m_reader(std::move(reader))
    , m_people(std::move(people))
{
    m_people.holdBack();
}

std::unique_ptr<ReadRow> PeopleRowTaker::read(ListRow row) const
{
    auto read = std::make_unique<PeopleRow>(std::move(row));
    read->person = m_people.ready(m_reader.read(read->list));
    return read;
}

Result<ImportedRow> PeopleRowTaker::take(ReadRow& row, const storage::Act*)
{
    auto& person = static_cast<PeopleRow&>(row).person;
    if (person.row.status == RowStatus::Skip)
        return importedRow(person.row,
                           {.action = RowAction::Skipped, .remarks = person.row.remarks});
    auto taken = m_people.take(person);
    if (!taken)
        return taken.error();
    return importedRow(person.row, std::move(taken).value());
}

}  // namespace kaasa::exchange
