// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_table.h"

#include <QAbstractTableModel>

namespace kaasa::ui {

/// A table of a report as the screen shows it: its rows, then its totals.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1,  ///< the number of the row: what stays when it is chosen
        AboutRole,                   ///< what the row counts: "event/UID"; empty for the totals
        IsTotalRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const reports::ReportTable& table);
    const reports::ReportTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isTotal(int row) const { return row == int(m_table.rows.size()); }
    bool isBold(int row) const;
    QString text(int row, int column) const;

    reports::ReportTable m_table;
};

}  // namespace kaasa::ui
