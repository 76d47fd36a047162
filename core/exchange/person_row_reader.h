// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer_options.h"
#include "core/exchange/cell_memo.h"
#include "core/exchange/form_timestamp.h"
#include "core/exchange/list_reader.h"
#include "core/exchange/municipality_names.h"
#include "core/exchange/name_cell.h"
#include "core/exchange/person_draft.h"
#include "core/exchange/value_cells.h"

namespace kaasa::exchange {

/// Turns the rows of a list of people, form answers or marks into typed drafts with their remarks.
/// Knows no database. One thread at a time.
class PersonRowReader {
public:
    /// Learns from `list` how answers and times are written there.
    PersonRowReader(const ListReader& list, ImportAssumptions assumptions);

    /// The events that the form offers, where they are known better than from the answers.
    void setEventOptions(const QStringList& options) { m_events = AnswerOptions(options); }
    void setTopicOptions(const QStringList& options) { m_topics = AnswerOptions(options); }
    const AnswerOptions& eventOptions() const { return m_events; }
    const AnswerOptions& topicOptions() const { return m_topics; }

    PersonRow read(const ListRow& row) const;

private:
    class Reading;

    ListLayout m_layout;
    ImportAssumptions m_assumptions;
    AnswerOptions m_topics;
    AnswerOptions m_events;
    SlashOrder m_slashOrder;

    /// Columns whose cells repeat themselves.
    struct Memos {
        CellMemo<NameCell> names;
        CellMemo<std::optional<Municipality>> municipalities;
        CellMemo<CellValue<QStringList>> languages;
    };
    mutable Memos m_memos;
};

}  // namespace kaasa::exchange
