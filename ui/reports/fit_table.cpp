// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/fit_table.h"

#include "ui/shared/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace kaasa::ui {

void fitTable(QTableView& table)
{
    constexpr int kMostRows = 12;
    constexpr int kHeadPadding = 32;
    if (!table.model())
        return;
    table.resizeColumnsToContents();
    const QFontMetrics head(themeFont(FontRole::BaseBold));
    for (int i = 0; i < table.model()->columnCount(); ++i) {
        const auto words = table.model()->headerData(i, Qt::Horizontal).toString();
        table.setColumnWidth(
            i, qMax(table.columnWidth(i), head.horizontalAdvance(words) + kHeadPadding));
    }
    table.setFixedHeight(table.verticalHeader()->defaultSectionSize()
                             * qBound(1, table.model()->rowCount(), kMostRows)
                         + table.horizontalHeader()->sizeHint().height()
                         + table.horizontalScrollBar()->sizeHint().height());
}

}  // namespace kaasa::ui
