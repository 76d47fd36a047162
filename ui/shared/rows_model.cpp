// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/rows_model.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void RowsModel::setRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    // one reset and no more: a list that loses its rows for a moment loses what was chosen
    beginResetModel();
    QSignalBlocker quiet(this);
    clear();
    for (const auto& row : rows) {
        auto* item = new QStandardItem(row.text);
        item->setData(row.detail, TwoRowDelegate::DetailRole);
        item->setData(row.icon, TwoRowDelegate::IconNameRole);
        if (row.shape)
            item->setData(*row.shape, TwoRowDelegate::StatusShapeRole);
        item->setData(row.status, TwoRowDelegate::StatusTextRole);
        item->setData(row.address, AddressRole);
        QStringList spoken{row.text, row.detail, row.status};
        spoken.removeAll(QString());
        item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        appendRow(item);
    }
    quiet.unblock();
    endResetModel();
}

}  // namespace kaasa::ui
