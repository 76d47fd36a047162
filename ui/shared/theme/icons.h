// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace kaasa::ui {

/// A drawing of resources/icons by its name ("people", "calendar" …). Tints itself whenever it is
/// painted: by `tone` when normal, muted when disabled, on-accent when on a filled button.
/// `back`, `forward`, `right` and others that point somewhere mirror themselves right to left.
QIcon icon(const QString& name, Tone tone = Tone::Plain);

/// Paints the drawing into `rect` now. For delegates and own widgets.
void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// The product's sign, two linked rings, for window and about.
QIcon productIcon();

/// Every name there is, sorted.
QStringList iconNames();

}  // namespace kaasa::ui
