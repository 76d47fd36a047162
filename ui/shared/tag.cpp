// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tag.h"

#include "ui/shared/theme/shapes.h"

#include <QPainter>

namespace kaasa::ui {

Tag::Tag(Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 1, 8, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFontRole(this, FontRole::Caption);
    ui::setTone(this, tone);
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    ui::setTone(this, tone);
    update();
}

void Tag::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const bool framed = m_tone == Tone::Muted || m_tone == Tone::Plain || tokens().highContrast;
    paintShape(&painter, rect(), toneTint(m_tone), framed ? tokens().border : QColor(), kTagRadius);
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace kaasa::ui
