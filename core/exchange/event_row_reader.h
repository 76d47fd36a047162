// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/event_draft.h"
#include "core/exchange/list_reader.h"

namespace kaasa::exchange {

/// Turns the rows of an agenda into typed drafts with their remarks. Pure: knows no database.
class EventRowReader {
public:
    EventRowReader(ListLayout layout, ImportAssumptions assumptions)
        : m_layout(std::move(layout))
        , m_assumptions(std::move(assumptions))
    {
    }

    EventRow read(const ListRow& row) const;

private:
    class Reading;

    ListLayout m_layout;
    ImportAssumptions m_assumptions;
};

}  // namespace kaasa::exchange
