// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/svg_icon_engine.h"

#include "ui/shared/theme/icons.h"

#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

SvgIconEngine::SvgIconEngine(QString name, Tone tone)
    : m_name(std::move(name))
    , m_tone(tone)
{
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
                          QIcon::State state)
{
    auto color = toneColor(m_tone);
    if (mode == QIcon::Disabled)
        color = tokens().border;
    else if (mode == QIcon::Selected && state == QIcon::On)
        color = tokens().onAccent;
    paintIcon(painter, rect, m_name, color, QGuiApplication::layoutDirection());
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect({}, size), mode, state);
    return pixmap;
}

QIconEngine* SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::key() const
{
    return u"KaasaSvg"_s;
}

}  // namespace kaasa::ui
