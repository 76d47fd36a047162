// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/grid_delegate.h"

#include "ui/shared/grid_view.h"
#include "ui/shared/theme/shapes.h"

#include <QPainter>

namespace kaasa::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kCorner = 8;

// More is noted than the cell can show.
void paintCorner(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction)
{
    const auto spot = QStyle::visualRect(direction, rect,
                                         {rect.right() - kCorner, rect.top(), kCorner, kCorner});
    const auto inner = direction == Qt::RightToLeft ? spot.bottomLeft() : spot.bottomRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    const auto from = direction == Qt::RightToLeft ? spot.topRight() : spot.topLeft();
    const auto to = direction == Qt::RightToLeft ? spot.topLeft() : spot.topRight();
    painter.drawPolygon(QPolygon({from, to, inner}));
}

}  // namespace

GridDelegate::GridDelegate(const GridView& grid, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_grid(grid)
{
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option);
    const QFontMetrics bold(themeFont(FontRole::BaseBold));
    const auto width = m_grid.isStateCell(index) ? m_grid.stateWidth()
                                                 : bold.horizontalAdvance(index.data().toString());
    return {width + 2 * kPadding, qMax(36, bold.height() + 16)};
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto& colors = tokens();
    painter->save();
    const bool currentRow = index.row() == m_grid.currentIndex().row();
    painter->fillRect(option.rect,
                      currentRow                                  ? colors.tint
                          : option.state & QStyle::State_Selected ? colors.hover
                                                                  : colors.base);
    if (currentRow && index.column() == 0)
        paintSelection(painter, option.rect, option.direction);
    paintLine(painter, option.rect.left(), option.rect.bottom(), option.rect.right(), colors.line);
    const auto edge
        = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
    painter->fillRect(edge, option.rect.top(), 1, option.rect.height(), colors.line);
    const auto value = index.data(GridView::StateRole);
    const auto words = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (const auto* state = value.isValid() ? m_grid.state(value.toInt()) : nullptr) {
        if (!state->empty) {
            painter->setFont(themeFont(FontRole::Caption));
            const auto width
                = qMin(words.width(), StatusMark::widthOf(state->word, painter->fontMetrics()));
            const QRect spot(words.x() + (words.width() - width) / 2, words.y(), width,
                             words.height());
            StatusMark::paint(painter, spot, state->shape, state->word, option.direction);
        }
    } else {
        const bool sums = !(index.flags() & Qt::ItemIsEnabled);
        const bool bold = index.column() == 0 ? currentRow : sums;
        painter->setFont(themeFont(bold ? FontRole::BaseBold : FontRole::Base));
        painter->setPen(sums && index.column() == 0 ? colors.muted : colors.text);
        const auto alignment = index.data(Qt::TextAlignmentRole);
        painter->drawText(
            words,
            int(QStyle::visualAlignment(option.direction,
                                        (alignment.isValid() ? Qt::Alignment(alignment.toInt())
                                                             : Qt::Alignment(Qt::AlignLeading))
                                            | Qt::AlignVCenter)),
            index.data().toString());
    }
    if (index.data(GridView::DetailRole).toBool())
        paintCorner(*painter, option.rect, option.direction);
    if (index == m_grid.currentIndex() && m_grid.hasFocus())
        paintFocus(painter, option.rect, 0);
    painter->restore();
}

}  // namespace kaasa::ui
