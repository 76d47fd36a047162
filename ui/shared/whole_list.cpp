// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/whole_list.h"

#include "ui/shared/two_row_delegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QWheelEvent>

namespace kaasa::ui {

WholeList::WholeList(QWidget* parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setItemDelegate(new TwoRowDelegate(this));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QListView::doubleClicked, this, &WholeList::opened);
}

void WholeList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &WholeList::follow);
}

QSize WholeList::sizeHint() const
{
    return {240, heightForWidth(qMax(240, width()))};
}

QSize WholeList::minimumSizeHint() const
{
    return {160, 0};
}

int WholeList::heightForWidth(int width) const
{
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width, 0);  // no widget in it: the width asked for counts
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    return height;
}

// The page scrolls, so it must be told where the chosen row is.
void WholeList::follow()
{
    if (!hasFocus())
        return;  // filled, not walked through
    // what came just now must have its place before one can go there
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    auto row = visualRect(currentIndex());
    if (row.isEmpty())
        row = QRect(0, 0, width(), fontMetrics().height());  // not laid out yet
    for (auto* outer = parentWidget(); outer; outer = outer->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(outer);
        if (!area || !area->widget())
            continue;
        const auto spot = viewport()->mapTo(area->widget(), row.center());
        area->ensureVisible(area->widget()->width() / 2, spot.y(), 0, row.height());
        return;
    }
}

void WholeList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void WholeList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    follow();
}

void WholeList::wheelEvent(QWheelEvent* event)
{
    event->ignore();  // it is the page that scrolls
}

void WholeList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

}  // namespace kaasa::ui
