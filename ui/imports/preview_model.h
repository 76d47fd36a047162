// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"

#include <QAbstractTableModel>

namespace kaasa::ui {

/// The headings and the first rows of a list as they stand in its file, under what each column is
/// taken for.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const exchange::ListPreview& preview);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasHeadings() const { return m_preview.layout.headerLine > 0; }
    /// Of the row of the model: -1 = the headings.
    int rowOf(int row) const { return hasHeadings() ? row - 1 : row; }

    exchange::ListPreview m_preview;
};

/// "Phone" or, for marks, "Marks of a day: 05.03.2026".
QString columnMeaning(const exchange::ListColumn& column);

}  // namespace kaasa::ui
