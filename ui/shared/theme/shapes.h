// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace kaasa::ui {

inline constexpr int kControlRadius = 6;
inline constexpr int kCardRadius = 8;
inline constexpr int kTagRadius = 4;
inline constexpr int kMenuArrow = 16;  ///< behind the words of a button that opens a menu
inline constexpr int kBarWidth = 3;    ///< the accent bar of what is selected

/// A filled shape with a frame inside its rectangle; either colour may be invalid = not painted.
void paintShape(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& frame,
                int radius = kControlRadius, qreal frameWidth = 1);
/// The 2 px accent frame of what has the focus, inside the rectangle.
void paintFocus(QPainter* painter, const QRect& rect, int radius = kControlRadius);
/// Tint and the accent bar at the start edge.
void paintSelection(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction,
                    bool withBar = true, int barWidth = kBarWidth);
/// A card's bar at the start edge, rounded with the card.
void paintStartBar(QPainter* painter, const QRect& rect, const QColor& color, int width, int radius,
                   Qt::LayoutDirection direction);
void paintLine(QPainter* painter, int x1, int y, int x2, const QColor& color);

}  // namespace kaasa::ui
