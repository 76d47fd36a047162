// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tab_order.h"

#include <QLayout>
#include <QWidget>

namespace kaasa::ui {

namespace {

void collect(QWidget* widget, QList<QWidget*>& stops);

void collect(QLayout* layout, QList<QWidget*>& stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto* item = layout->itemAt(i);
        if (item->layout())
            collect(item->layout(), stops);
        else if (item->widget())
            collect(item->widget(), stops);
    }
}

void collect(QWidget* widget, QList<QWidget*>& stops)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        stops.append(widget);
    if (widget->layout())
        collect(widget->layout(), stops);
}

}  // namespace

void orderTabs(QWidget* root)
{
    QList<QWidget*> stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

}  // namespace kaasa::ui
