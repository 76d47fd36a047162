// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_reader.h"

namespace kaasa::exchange {

/// The beginning of a list as Kaasa understands it, for a person to look at and to correct.
struct ListPreview {
    TableSource source;
    ListLayout layout;     ///< every column, also those that say nothing
    QStringList titles;    ///< above the headings
    QList<TableRow> rows;  ///< the first below the headings, blank ones left out
    /// Why the list cannot be taken in as it is: a column is missing, nothing stands below the
    /// headings. Columns may still be named by hand.
    std::optional<Error> fault;
};

/// Reads at most `rows` rows below the headings. Errors: those of `CsvReader`: nothing can be
/// shown.
Result<ListPreview> previewList(const QString& path, ListKind kind,
                                const ImportAssumptions& assumptions,
                                const ListChoices& choices = {}, int rows = 20);

/// Encodings that a person may choose from, by the names of `TextEncoding`.
const QStringList& knownEncodings();

}  // namespace kaasa::exchange
