// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/section_nav_delegate.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kEdge = 8;        // between row and edge of the side bar
constexpr int kIconStart = 16;  // from the edge of the side bar
constexpr int kWordsGap = 12;
constexpr int kChevronZone = 36;

}  // namespace

QRect SectionNavDelegate::wordsRect(const QStyleOptionViewItem& option, const QModelIndex& index,
                                    int width) const
{
    const auto start = kIconStart + scaled(20) + kWordsGap;
    const bool section = index.model()->hasChildren(index);
    const auto end = section ? kChevronZone : kEdge + 4;
    return QRect(option.rect.x() + start, option.rect.y(), width - start - end,
                 option.rect.height());
}

QSize SectionNavDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto width = view ? view->viewport()->width() : 208;
    const QFontMetrics bold(themeFont(FontRole::BaseBold));
    const bool nested = index.parent().isValid();
    const auto least = nested ? 36 : 38;
    if (m_folded)
        return {width, qMax(least, scaled(20) + 18)};
    const auto words = wordsRect(option, index, width);
    const auto bounds = bold.boundingRect(QRect(0, 0, words.width(), 10000), Qt::TextWordWrap,
                                          index.data().toString());
    return {width, qMax(least, bounds.height() + 14)};
}

void SectionNavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const auto& colors = tokens();
    const bool current = index.data(CurrentRole).toBool();
    const auto direction = option.direction;
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const auto full
        = QRect(0, option.rect.y(), tree ? tree->viewport()->width() : option.rect.width(),
                option.rect.height());
    const auto row = full.adjusted(kEdge, 1, -kEdge, -1);
    painter->save();
    if (current) {
        paintShape(painter, row, colors.tint, {});
        paintStartBar(painter, row.adjusted(0, 6, 0, -6), colors.accent, kBarWidth, 1, direction);
    } else if (option.state & QStyle::State_MouseOver) {
        paintShape(painter, row, colors.hover, {});
    }
    const auto mirrored
        = [&](const QRect& rect) { return QStyle::visualRect(direction, full, rect); };
    const auto side = scaled(20);
    if (const auto name = index.data(IconNameRole).toString(); !name.isEmpty()) {
        const auto x = m_folded ? (full.width() - side) / 2 : kIconStart;
        paintIcon(painter, mirrored({x, full.center().y() - side / 2, side, side}), name,
                  current ? colors.accent : colors.muted, direction);
    }
    if (!m_folded) {
        painter->setFont(themeFont(current ? FontRole::BaseBold : FontRole::Base));
        painter->setPen(colors.text);
        auto wordsOption = option;
        wordsOption.rect = full;
        painter->drawText(
            mirrored(wordsRect(wordsOption, index, full.width())),
            int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter))
                | Qt::TextWordWrap,
            index.data().toString());
        if (index.model()->hasChildren(index)) {
            const auto chevron = scaled(16);
            const bool open = tree && tree->isExpanded(index);
            paintIcon(painter,
                      mirrored({full.width() - kEdge - 8 - chevron, full.center().y() - chevron / 2,
                                chevron, chevron}),
                      open ? u"down"_s : u"right"_s, colors.muted, direction);
        }
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocus(painter, row);
    painter->restore();
}

bool SectionNavDelegate::isOnChevron(const QRect& row, const QPoint& point,
                                     Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? point.x() < row.left() + kChevronZone + kEdge
                                        : point.x() > row.right() - kChevronZone - kEdge;
}

}  // namespace kaasa::ui
