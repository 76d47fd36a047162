// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_assumptions.h"
#include "core/exchange/list_sample.h"
#include "core/exchange/person_draft.h"

#include <QHash>

namespace kaasa::exchange {

/// A row with the reason why it is left out, if it is.
struct ListRow {
    TableRow row;
    SkipReason skipped = SkipReason::None;
};

/// Whether the columns say enough for a list of the layout's kind.
bool hasNeededColumns(const ListLayout& layout);

/// Reads a list: recognises its layout from its first rows, then hands out row by row and tells
/// which of them hold no data (titles, group headings, totals, blank lines).
class ListReader {
public:
    /// Errors: those of `sampleList`, BadFormat (NoHeader, NoRows, MissingColumn).
    static Result<ListReader> open(const QString& path, ListKind kind,
                                   const ImportAssumptions& assumptions,
                                   const ListChoices& choices = {});

    const TableSource& source() const { return m_source; }
    const ListLayout& layout() const { return m_layout; }

    /// The different cells of a column, each once, in order: answers of forms, times of sending.
    QStringList cellsOf(Field field) const { return m_cells.value(field); }

    /// Titles above the headings.
    const QStringList& titles() const { return m_titles; }

    /// Nothing at the end. The row of headings itself is not handed out.
    Result<std::optional<ListRow>> next();
    /// 0 to 1.
    double progress() const { return m_reader->progress(); }

private:
    ListReader(std::unique_ptr<TableReader> reader, TableSource source, ListLayout layout);

    /// Reads the whole list once for the answers of a form. Errors: those of `TableReader`.
    Result<void> collectCells(TableReader& reader);
    /// Logs of meetings have several tables in one file; the next begins with a numbered title.
    bool beginsNextTable(const TableRow& row) const;
    SkipReason reasonToSkip(const TableRow& row) const;

    std::unique_ptr<TableReader> m_reader;
    TableSource m_source;
    ListLayout m_layout;
    QHash<Field, QStringList> m_cells;
    QStringList m_headings;
    QStringList m_titles;
    QSet<int> m_leftOut;
    bool m_separatorLineTold = false;
};

}  // namespace kaasa::exchange
