// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/grid_delegate.h"

#include "ui/shared/grid_view.h"
#include "ui/shared/theme/shapes.h"

#include <QPainter>

namespace kaasa::ui {

namespace {

constexpr int kPadding = 12;

}  // namespace

GridDelegate::GridDelegate(const GridView& grid, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_grid(grid)
{
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics bold(themeFont(FontRole::BaseBold));
    const QFontMetrics small(themeFont(FontRole::Caption));
    auto width = bold.horizontalAdvance(index.data().toString());
    if (m_grid.isStateCell(index)) {
        // as wide as the longest word: setting a state never moves columns
        for (const auto& state : m_grid.states())
            width = qMax(width, StatusMark::widthOf(state.word, small));
    }
    Q_UNUSED(option);
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
        painter->setFont(
            themeFont(currentRow && index.column() == 0 ? FontRole::BaseBold : FontRole::Base));
        painter->setPen(colors.text);
        const auto alignment = index.data(Qt::TextAlignmentRole);
        painter->drawText(
            words,
            int(QStyle::visualAlignment(option.direction,
                                        (alignment.isValid() ? Qt::Alignment(alignment.toInt())
                                                             : Qt::Alignment(Qt::AlignLeading))
                                            | Qt::AlignVCenter)),
            index.data().toString());
    }
    if (index == m_grid.currentIndex() && m_grid.hasFocus())
        paintFocus(painter, option.rect, 0);
    painter->restore();
}

}  // namespace kaasa::ui
