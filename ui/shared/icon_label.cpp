// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icon_label.h"

#include "ui/shared/theme/icons.h"

#include <QPainter>

namespace kaasa::ui {

IconLabel::IconLabel(const QString& name, Tone tone, int side, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::set(const QString& name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void IconLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, toneColor(m_tone), layoutDirection());
}

}  // namespace kaasa::ui
