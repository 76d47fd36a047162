// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/icons.h"

#include "ui/shared/theme/svg_icon_engine.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

bool mirrors(const QString& name)
{
    static const std::array pointing{u"back"_s, u"forward"_s,   u"right"_s, u"undo"_s,
                                     u"redo"_s, u"introduce"_s, u"path"_s,  u"menu"_s};
    return std::find(pointing.begin(), pointing.end(), name) != pointing.end();
}

QPixmap drawn(const QString& name, const QColor& color, QSize size)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no icon named %s", qPrintable(name));
    auto drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing).render(&painter);
    return pixmap;
}

}  // namespace

QIcon icon(const QString& name, Tone tone)
{
    return QIcon(new SvgIconEngine(name, tone));
}

void paintIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color,
               Qt::LayoutDirection direction)
{
    const auto ratio = painter->device()->devicePixelRatioF();
    const auto side = qRound(std::min(rect.width(), rect.height()) * ratio);
    if (side <= 0)
        return;
    const bool mirrored = direction == Qt::RightToLeft && mirrors(name);
    const auto key = u"kaasa/%1/%2/%3/%4"_s.arg(name, color.name()).arg(side).arg(mirrored);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, color, {side, side});
        if (mirrored)
            pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    const auto width = qRound(side / ratio);
    painter->drawPixmap(rect.x() + (rect.width() - width) / 2,
                        rect.y() + (rect.height() - width) / 2, pixmap);
}

QIcon productIcon()
{
    return QIcon(u":/icons/kaasa.svg"_s);
}

QStringList iconNames()
{
    auto names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (auto& name : names)
        name.chop(4);
    names.removeAll(u"kaasa"_s);
    return names;
}

}  // namespace kaasa::ui
