// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/shapes.h"

#include "ui/shared/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace kaasa::ui {

void paintShape(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& frame,
                int radius, qreal frameWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(frame.isValid() ? QPen(frame, frameWidth) : QPen(Qt::NoPen));
    const auto inset = frame.isValid() ? frameWidth / 2 : 0;
    const auto round = qMax<qreal>(0, radius - inset);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), round, round);
    painter->restore();
}

void paintFocus(QPainter* painter, const QRect& rect, int radius)
{
    paintShape(painter, rect, {}, tokens().accent, radius, 2);
}

void paintSelection(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction,
                    bool withBar, int barWidth)
{
    painter->fillRect(rect, tokens().tint);
    if (!withBar)
        return;
    auto bar = rect;
    if (direction == Qt::RightToLeft)
        bar.setLeft(rect.right() - barWidth + 1);
    else
        bar.setWidth(barWidth);
    painter->fillRect(bar, tokens().accent);
}

void paintStartBar(QPainter* painter, const QRect& rect, const QColor& color, int width, int radius,
                   Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(rect, radius, radius);
    QRect bar = rect;
    if (direction == Qt::RightToLeft)
        bar.setLeft(rect.right() - width + 1);
    else
        bar.setWidth(width);
    QPainterPath edge;
    edge.addRect(bar);
    painter->fillPath(card & edge, color);
    painter->restore();
}

void paintLine(QPainter* painter, int x1, int y, int x2, const QColor& color)
{
    painter->fillRect(QRect(QPoint(x1, y), QPoint(x2, y)), color);
}

}  // namespace kaasa::ui
