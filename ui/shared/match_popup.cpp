// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/match_popup.h"

#include "ui/shared/two_row_delegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace kaasa::ui {

MatchPopup::MatchPopup(QWidget* field, QAbstractItemModel* model)
    : QFrame(field->window())
    , m_field(field)
    , m_list(new QListView(this))
{
    hide();
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setModel(model);
    m_list->setItemDelegate(new TwoRowDelegate(m_list));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
}

void MatchPopup::setListName(const QString& name)
{
    m_list->setAccessibleName(name);
}

void MatchPopup::showMatches(int mostRows, int leastWidth, int current)
{
    if (parentWidget() != m_field->window())
        setParent(m_field->window());  // the field was put into another window since
    const auto room = parentWidget()->size();
    const int width = qMin(qMax(m_field->width(), leastWidth), room.width() - 32);
    m_list->resize(width - 2, 100);
    int height = 10;
    for (int row = 0; row < qMin(mostRows, m_list->model()->rowCount()); ++row)
        height += m_list->sizeHintForIndex(m_list->model()->index(row, 0)).height();
    const auto below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const auto above = m_field->mapTo(parentWidget(), QPoint(0, -4));
    const int x = qBound(16, below.x(), qMax(16, room.width() - width - 16));
    const int roomBelow = room.height() - below.y() - 8;
    if (height <= roomBelow || roomBelow >= above.y())
        setGeometry(x, below.y(), width, qMin(height, roomBelow));
    else
        setGeometry(x, qMax(8, above.y() - height), width, qMin(height, above.y() - 8));
    show();
    raise();
    m_list->setCurrentIndex(current < 0 ? QModelIndex() : m_list->model()->index(current, 0));
}

void MatchPopup::step(int step)
{
    const int rows = m_list->model()->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(
            m_list->model()->index(qBound(0, currentRow() + step, rows - 1), 0));
}

int MatchPopup::currentRow() const
{
    return m_list->currentIndex().row();
}

QString MatchPopup::currentSpoken() const
{
    const auto index = m_list->currentIndex();
    const auto spoken = index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? index.data().toString() : spoken;
}

}  // namespace kaasa::ui
