// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/corrected_table.h"
#include "core/exchange/csv_format.h"
#include "core/exchange/import_assumptions.h"
#include "core/exchange/list_layout.h"
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace kaasa::exchange {

/// How a list is kept.
struct TableSource {
    enum class Form {
        Text,      ///< a text table
        Workbook,  ///< one sheet of it
        Cards,     ///< vCard
        Calendar,  ///< iCalendar
    };

    Form form = Form::Text;
    CsvFormat format;    ///< of a text table
    QString sheet;       ///< of a workbook
    QStringList sheets;  ///< all of them

    bool isText() const { return form == Form::Text; }
    bool operator==(const TableSource&) const = default;
};

/// What a person has decided about a list instead of what Kaasa sees in it.
struct ListChoices {
    std::optional<CsvFormat> format = {};
    QString sheet = {};  ///< empty: the first that looks like a list of the kind
    std::optional<ListLayout> layout = {};
    bool anew = false;  ///< as Kaasa sees the columns, whatever was said of such a list before
    CellCorrections corrections = {};
    QSet<int> leftOut = {};  ///< lines of rows that do not come in
};

/// The first rows of a list and what is recognised in them.
struct ListSample {
    TableSource source;
    QList<TableRow> rows;              ///< 300 at most
    std::optional<ListLayout> layout;  ///< nothing when no row says what the columns hold
};

/// Errors: those of `CsvReader::open`, `Workbook::open`, `openCards` and `openCalendar`, of
/// `TableReader::next`; BadFormat (CardsElsewhere, CalendarElsewhere).
Result<ListSample> sampleList(const QString& path, ListKind kind,
                              const ImportAssumptions& assumptions, const ListChoices& choices);

/// The whole list from its beginning. Errors: as above.
Result<std::unique_ptr<TableReader>> openTable(const QString& path, const TableSource& source,
                                               const ImportAssumptions& assumptions,
                                               const CellCorrections& corrections = {});

}  // namespace kaasa::exchange
