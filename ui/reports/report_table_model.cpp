// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_table_model.h"

#include "core/base/words.h"
#include "core/reports/cell_text.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void ReportTableModel::show(const reports::ReportTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_table.rows.size()) + (m_table.totals.empty() ? 0 : 1);
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QString ReportTableModel::text(int row, int column) const
{
    const auto& cells = isTotal(row) ? m_table.totals : m_table.rows[size_t(row)].cells;
    if (size_t(column) >= cells.size())
        return {};
    return reports::cellText(cells[size_t(column)], m_table.columns[size_t(column)].type, formats(),
                             interfaceWords());
}

bool ReportTableModel::isBold(int row) const
{
    return isTotal(row) || m_table.rows[size_t(row)].kind != reports::ReportRow::Kind::Plain;
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& column = m_table.columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? text(index.row(), 0)
                                   : QString(text(index.row(), 0) + u", "_s + column.title + u": "_s
                                             + text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((reports::isNumeric(column.type) ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    case Qt::FontRole:
        return isBold(index.row()) ? QVariant(themeFont(FontRole::BaseBold)) : QVariant();
    case RowRole:
        return index.row();
    case AboutRole:
        return isTotal(index.row()) ? QString() : m_table.rows[size_t(index.row())].about;
    case IsTotalRole:
        return isTotal(index.row());
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = m_table.columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.definition;
    case Qt::TextAlignmentRole:
        return int((reports::isNumeric(column.type) ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

}  // namespace kaasa::ui
