// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_preview.h"

#include "core/exchange/refusal.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

/// Where nothing was recognised: the first row that is filled is taken for the headings.
ListLayout plainLayout(const QList<TableRow>& rows, ListKind kind)
{
    ListLayout layout;
    layout.kind = kind;
    for (const auto& row : rows) {
        if (!row.isBlank()) {
            layout.headerLine = row.line;
            break;
        }
    }
    return layout;
}

/// Adds what recognition had no use for, so that a person may.
void addOtherColumns(ListLayout& layout, const QList<TableRow>& rows)
{
    qsizetype width = layout.width;
    QStringList headings;
    for (const auto& row : rows) {
        if (row.line >= layout.headerLine)
            width = std::max(width, row.cells.size());
        if (row.line == layout.headerLine)
            headings = row.cells;
    }
    QList<ListColumn> columns;
    for (int number = 1; number <= width; ++number) {
        const auto known
            = std::find_if(layout.columns.cbegin(), layout.columns.cend(),
                           [number](const ListColumn& column) { return column.number == number; });
        if (known != layout.columns.cend())
            columns.append(*known);
        else
            columns.append({.number = number, .header = headings.value(number - 1).simplified()});
    }
    layout.columns = columns;
    if (layout.width == 0)
        layout.width = int(width);  // else what stands right of it got there by mistake
}

}  // namespace

Result<ListPreview> previewList(const QString& path, ListKind kind,
                                const ImportAssumptions& assumptions, const ListChoices& choices,
                                int rows)
{
    const auto sampled = sampleList(path, kind, assumptions, choices);
    if (!sampled)
        return sampled.error();
    const auto& sample = sampled.value().rows;
    const auto& recognised = sampled.value().layout;
    ListPreview preview{.source = sampled.value().source,
                        .layout = recognised ? *recognised : plainLayout(sample, kind)};
    addOtherColumns(preview.layout, sample);
    for (const auto& row : sample) {
        if (row.isBlank())
            continue;
        if (row.line < preview.layout.headerLine)
            preview.titles.append(row.cells.join(u' ').simplified());
        else if (row.line > preview.layout.headerLine && preview.rows.size() < rows)
            preview.rows.append(row);
    }
    if (!recognised)
        preview.fault = refuse(path, Refusal::NoHeader);
    else if (!hasNeededColumns(preview.layout))
        preview.fault = refuse(path, Refusal::MissingColumn);
    else if (preview.rows.isEmpty())
        preview.fault = refuse(path, Refusal::NoRows, preview.layout.headerLine);
    return preview;
}

const QStringList& knownEncodings()
{
    static const QStringList names{u"utf-8"_s,        u"utf-16-le"_s,    u"utf-16-be"_s,
                                   u"windows-1257"_s, u"windows-1251"_s, u"windows-1252"_s,
                                   u"iso-8859-13"_s};
    return names;
}

}  // namespace kaasa::exchange
