// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segment_button.h"

#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QPainter>

namespace kaasa::ui {

SegmentButton::SegmentButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    const QFontMetrics bold(themeFont(FontRole::BaseBold));
    return {bold.size(Qt::TextShowMnemonic, text()).width() + 30, qMax(36, bold.height() + 16)};
}

void SegmentButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const auto& colors = tokens();
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), colors.tint);
        painter.fillRect(0, height() - kBarWidth, width(), kBarWidth, colors.accent);
    } else if (isDown() || underMouse()) {
        painter.fillRect(rect(), isDown() ? colors.tint : colors.hover);
    }
    painter.setFont(themeFont(isChecked() ? FontRole::BaseBold : FontRole::Base));
    painter.setPen(isEnabled() ? colors.text : colors.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus())
        paintFocus(&painter, rect().adjusted(1, 1, -1, -1), kTagRadius);
}

}  // namespace kaasa::ui
