// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/preview_model.h"

#include "ui/imports/import_words.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/theme.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

QString columnMeaning(const exchange::ListColumn& column)
{
    const auto meaning = listFieldText(column.field);
    return column.field == exchange::Field::Attendance && column.day.isValid()
        ? meaning + u": "_s + formats().date(column.day)
        : meaning;
}

void PreviewModel::show(const exchange::ListPreview& preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

void PreviewModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size()) + (hasHeadings() ? 1 : 0);
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_preview.layout.columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& column = m_preview.layout.columns.at(index.column());
    const auto row = rowOf(index.row());
    const auto text
        = row < 0 ? column.header : m_preview.rows.at(row).cell(column.number - 1).simplified();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return QString(columnMeaning(column) + u": "_s + text);
    case Qt::FontRole:
        if (row < 0)
            return themeFont(FontRole::BaseBold);
        break;
    case Qt::ForegroundRole:
        if (column.field == exchange::Field::Ignore)
            return tokens().muted;
        break;
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section >= rowCount())
            return {};
        const auto row = rowOf(section);
        return formats().number(row < 0 ? m_preview.layout.headerLine
                                        : m_preview.rows.at(row).line);
    }
    if (section < 0 || section >= m_preview.layout.columns.size())
        return {};
    const auto& column = m_preview.layout.columns.at(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columnMeaning(column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

}  // namespace kaasa::ui
