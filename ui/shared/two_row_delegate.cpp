// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/two_row_delegate.h"

#include "ui/shared/status_mark.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/shapes.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kEdge = 16;
constexpr int kPadding = 8;
constexpr int kIconGap = 12;
constexpr int kLeastHeight = 56;
constexpr int kLeastPlain = 40;
constexpr int kRoomForStatus = 300;  // a list narrower than this (at 100 %) has a third line

int wrappedHeight(const QFontMetrics& metrics, const QString& text, int width)
{
    return metrics.boundingRect(QRect(0, 0, qMax(1, width), 10000), Qt::TextWordWrap, text)
        .height();
}

}  // namespace

struct TwoRowDelegate::Lines {
    QString title, detail, status;
    int start = 0;       // of the words, from the row's start edge
    int wordsWidth = 0;  // of title and detail
    int titleHeight = 0;
    int detailHeight = 0;
    int statusHeight = 0;
    int statusWidth = 0;
    bool statusBelow = false;

    int height() const { return titleHeight + detailHeight + (statusBelow ? statusHeight + 2 : 0); }
};

TwoRowDelegate::Lines TwoRowDelegate::measured(const QStyleOptionViewItem& option,
                                               const QModelIndex& index, int width) const
{
    Q_UNUSED(option);
    Lines lines;
    lines.title = index.data(Qt::DisplayRole).toString();
    lines.detail = index.data(DetailRole).toString();
    lines.status = index.data(StatusTextRole).toString();
    const bool hasIcon = !index.data(IconNameRole).toString().isEmpty();
    lines.start = kEdge + (hasIcon ? scaled(20) + kIconGap : 0);
    const auto room = width - lines.start - kEdge;
    const QFontMetrics bold(themeFont(FontRole::BaseBold));
    const QFontMetrics small(themeFont(FontRole::Caption));
    if (!lines.status.isEmpty()) {
        lines.statusWidth = StatusMark::widthOf(lines.status, small);
        lines.statusHeight = small.height();
        const auto wanted
            = qMax(bold.horizontalAdvance(lines.title), small.horizontalAdvance(lines.detail));
        lines.statusBelow = m_uniform ? width < scaled(kRoomForStatus)
                                      : wanted + kIconGap + lines.statusWidth > room;
    }
    lines.wordsWidth
        = room - (lines.status.isEmpty() || lines.statusBelow ? 0 : lines.statusWidth + kIconGap);
    if (m_uniform) {
        lines.title = bold.elidedText(lines.title, Qt::ElideRight, lines.wordsWidth);
        lines.detail = small.elidedText(lines.detail, Qt::ElideRight, lines.wordsWidth);
        lines.titleHeight = bold.height();
        lines.detailHeight = small.height();
        return lines;
    }
    // Measured bold always: selecting a row must not move the ones below.
    lines.titleHeight = wrappedHeight(bold, lines.title, lines.wordsWidth);
    if (!lines.detail.isEmpty())
        lines.detailHeight = wrappedHeight(small, lines.detail, lines.wordsWidth);
    return lines;
}

QSize TwoRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto width = view ? view->viewport()->width() : option.rect.width();
    const auto lines = measured(option, index, width);
    const auto least
        = lines.detail.isEmpty() && lines.status.isEmpty() ? kLeastPlain : kLeastHeight;
    return {width, qMax(least, lines.height() + 2 * kPadding + 1)};
}

void TwoRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto& colors = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    auto lines = measured(option, index, option.rect.width());
    if (lines.detail.isEmpty())
        lines.detailHeight = 0;  // a row of equal height with one line has it in the middle
    painter->save();
    if (selected)
        paintSelection(painter, option.rect, option.direction);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter->fillRect(option.rect, colors.hover);
    paintLine(painter, option.rect.left(), option.rect.bottom(), option.rect.right(), colors.line);

    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto top = option.rect.y() + (option.rect.height() - lines.height()) / 2;
    const auto x = option.rect.x() + lines.start;
    if (const auto name = index.data(IconNameRole).toString(); !name.isEmpty())
        paintIcon(painter,
                  mirrored({option.rect.x() + kEdge, option.rect.center().y() - scaled(10),
                            scaled(20), scaled(20)}),
                  name, selected ? colors.accent : colors.muted, option.direction);
    const auto alignment
        = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop))
        | Qt::TextWordWrap | Qt::TextDontClip;  // other scripts stand higher than their line
    painter->setFont(themeFont(selected ? FontRole::BaseBold : FontRole::Base));
    painter->setPen(index.flags() & Qt::ItemIsEnabled ? colors.text : colors.muted);
    painter->drawText(mirrored({x, top, lines.wordsWidth, lines.titleHeight}), alignment,
                      lines.title);
    painter->setFont(themeFont(FontRole::Caption));
    painter->setPen(colors.muted);
    painter->drawText(mirrored({x, top + lines.titleHeight, lines.wordsWidth, lines.detailHeight}),
                      alignment, lines.detail);
    if (!lines.status.isEmpty()) {
        const auto shape = StatusShape(index.data(StatusShapeRole).toInt());
        const auto spot = lines.statusBelow
            ? QRect(x, top + lines.titleHeight + lines.detailHeight + 2, lines.statusWidth,
                    lines.statusHeight)
            : QRect(option.rect.right() - kEdge - lines.statusWidth + 1,
                    option.rect.center().y() - lines.statusHeight / 2, lines.statusWidth,
                    lines.statusHeight);
        StatusMark::paint(painter, mirrored(spot), shape, lines.status, option.direction);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocus(painter, option.rect.adjusted(0, 0, 0, -1), 0);
    painter->restore();
}

}  // namespace kaasa::ui
