// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/form_columns.h"

#include <QStyle>
#include <QWidget>

namespace kaasa::ui {

namespace {

constexpr int kBetweenColumns = 16;

int heightOf(const QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

}  // namespace

FormColumns::FormColumns(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    if (parent) {
        auto policy = parent->sizePolicy();
        policy.setHeightForWidth(true);
        parent->setSizePolicy(policy);
    }
}

FormColumns::~FormColumns()
{
    qDeleteAll(m_items);
}

void FormColumns::setLeastColumn(int characters)
{
    m_characters = characters;
    invalidate();
}

void FormColumns::addWide(QWidget* widget)
{
    addWidget(widget);
    m_wide.insert(m_items.last());
}

void FormColumns::setRowGap(int gap)
{
    m_rowGap = gap;
    invalidate();
}

void FormColumns::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int FormColumns::count() const
{
    return int(m_items.size());
}

QLayoutItem* FormColumns::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FormColumns::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    auto* item = m_items.takeAt(index);
    m_wide.remove(item);
    invalidate();
    return item;
}

int FormColumns::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FormColumns::minimumSize() const
{
    QSize least;
    for (const auto* item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const auto margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FormColumns::sizeHint() const
{
    const auto width = 2 * leastColumn() + kBetweenColumns;
    return {width, heightForWidth(width)};
}

void FormColumns::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FormColumns::leastColumn() const
{
    int least
        = parentWidget() ? parentWidget()->fontMetrics().averageCharWidth() * m_characters : 0;
    for (const auto* item : m_items) {
        if (!item->isEmpty() && !m_wide.contains(item))
            least = qMax(least, item->minimumSize().width());
    }
    return least;
}

int FormColumns::place(const QRect& rect, bool really) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto room = rect.marginsRemoved(contentsMargins());
    const int columns = room.width() >= 2 * leastColumn() + kBetweenColumns ? 2 : 1;
    const int columnWidth = (room.width() - (columns - 1) * kBetweenColumns) / columns;
    int y = room.y();
    int column = 0;
    int rowHeight = 0;
    const auto endRow = [&] {
        y += column > 0 ? rowHeight + m_rowGap : 0;
        column = 0;
        rowHeight = 0;
    };
    for (auto* item : m_items) {
        if (item->isEmpty())
            continue;
        const bool wide = m_wide.contains(item);
        if (wide || column == columns)
            endRow();
        const int width = wide ? room.width() : columnWidth;
        const int height = heightOf(item, width);
        const QRect place(room.x() + column * (columnWidth + kBetweenColumns), y, width, height);
        if (really)
            item->setGeometry(QStyle::visualRect(direction, room, place));
        rowHeight = qMax(rowHeight, height);
        column = wide ? columns : column + 1;
    }
    endRow();
    return qMax(0, y - m_rowGap - rect.y()) + contentsMargins().bottom();
}

}  // namespace kaasa::ui
