// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/small_groups.h"

#include "core/base/formats.h"
#include "core/base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

/// Columns that count people or their visits; how many meetings there were says nothing of anybody.
bool countsPeople(const ReportColumn& column)
{
    static const QStringList kKeys{u"people"_s,  u"participations"_s, u"present"_s, u"late"_s,
                                   u"excused"_s, u"absent"_s,         u"expected"_s};
    return column.type == ReportColumn::Type::Integer && kKeys.contains(column.key);
}

bool mask(ReportCell& cell, int limit)
{
    const auto* number = std::get_if<qint64>(&cell);
    if (!number || *number <= 0 || *number >= limit)
        return false;
    cell = FewerThan{limit};
    return true;
}

bool maskRow(std::vector<ReportCell>& cells, const std::vector<ReportColumn>& columns, int limit)
{
    bool masked = false;
    for (size_t i = 0; i < cells.size() && i < columns.size(); ++i)
        masked = (countsPeople(columns[i]) && mask(cells[i], limit)) || masked;
    return masked;
}

/// A row of one person is no group.
bool isByPerson(const ReportTable& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const ReportColumn& column) {
        return column.type == ReportColumn::Type::Name;
    });
}

bool maskTable(ReportTable& table, int limit)
{
    if (isByPerson(table))
        return false;
    bool masked = maskRow(table.totals, table.columns, limit);
    for (auto& row : table.rows)
        masked = maskRow(row.cells, table.columns, limit) || masked;
    return masked;
}

}  // namespace

void maskSmallGroups(ReportTable& table, int limit)
{
    maskTable(table, limit);
}

void maskSmallGroups(Report& report, const Words& words, int limit)
{
    for (auto& figure : report.figures) {
        if (figure.countsPeople)
            mask(figure.value, limit);
    }
    bool masked = false;
    for (auto& table : report.tables)
        masked = maskTable(table, limit) || masked;
    if (masked && !report.tables.empty()) {
        //: Note under a report without names; %1 = a small number
        report.tables.front().notes.append(
            words.phrase("Report", "Groups of fewer than %1 people are not told.")
                .arg(Formats(words.language()).number(limit)));
    }
}

}  // namespace kaasa::reports
