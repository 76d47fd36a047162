// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/status_mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace kaasa::ui {

namespace {

constexpr int kShape = 12;
constexpr int kGap = 6;

}  // namespace

StatusMark::StatusMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusMark::set(StatusShape shape, const QString& word)
{
    m_shape = shape;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StatusMark::setFontRole(FontRole role)
{
    ui::setFontRole(this, role);
    updateGeometry();
}

void StatusMark::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QSize StatusMark::sizeHint() const
{
    return {widthOf(m_word, fontMetrics()), fontMetrics().height()};
}

Tone StatusMark::toneOf(StatusShape shape)
{
    switch (shape) {
    case StatusShape::Disc:
    case StatusShape::GreenTick:
        return Tone::Success;
    case StatusShape::Ring:
    case StatusShape::Cross:
        return Tone::Muted;
    case StatusShape::HalfRing:
    case StatusShape::Triangle:
    case StatusShape::Clock:
        return Tone::Warning;
    case StatusShape::Tick:
        return Tone::Accent;
    case StatusShape::Octagon:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

int StatusMark::widthOf(const QString& word, const QFontMetrics& metrics)
{
    return scaled(kShape) + (word.isEmpty() ? 0 : kGap + metrics.horizontalAdvance(word) + 2);
}

void StatusMark::paintShape(QPainter* painter, const QRectF& rect, StatusShape shape,
                            const QColor& color)
{
    const auto unit = rect.width() / 12;
    const auto at
        = [&](double x, double y) { return QPointF(rect.x() + x * unit, rect.y() + y * unit); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const QRectF round(at(1.9, 1.9), QSizeF(8.2 * unit, 8.2 * unit));
    switch (shape) {
    case StatusShape::Disc:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(QRectF(at(1, 1), QSizeF(10 * unit, 10 * unit)));
        break;
    case StatusShape::Ring:
        painter->drawEllipse(round);
        break;
    case StatusShape::HalfRing: {
        painter->drawEllipse(round);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPie(QRectF(at(1.4, 1.4), QSizeF(9.2 * unit, 9.2 * unit)), 90 * 16, 180 * 16);
        break;
    }
    case StatusShape::Tick:
    case StatusShape::GreenTick:
        pen.setWidthF(2.1 * unit);
        painter->setPen(pen);
        painter->drawPolyline(QPolygonF{at(1.2, 6.4), at(4.4, 9.6), at(10.8, 2.6)});
        break;
    case StatusShape::Cross:
        painter->drawLine(at(2.4, 2.4), at(9.6, 9.6));
        painter->drawLine(at(9.6, 2.4), at(2.4, 9.6));
        break;
    case StatusShape::Triangle:
        painter->setBrush(color);
        painter->setPen(QPen(color, 1 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolygon(QPolygonF{at(6, 1.8), at(11, 10.4), at(1, 10.4)});
        break;
    case StatusShape::Clock:
        painter->drawEllipse(round);
        pen.setWidthF(1.4 * unit);
        painter->setPen(pen);
        painter->drawPolyline(QPolygonF{at(6, 3.9), at(6, 6.2), at(7.7, 7.1)});
        break;
    case StatusShape::Octagon:
        painter->drawPolygon(QPolygonF{at(4, 1.2), at(8, 1.2), at(10.8, 4), at(10.8, 8),
                                       at(8, 10.8), at(4, 10.8), at(1.2, 8), at(1.2, 4)});
        pen.setWidthF(1.6 * unit);
        painter->setPen(pen);
        painter->drawLine(at(6, 3.8), at(6, 6.4));
        painter->drawPoint(at(6, 8.4));
        break;
    }
    painter->restore();
}

void StatusMark::paint(QPainter* painter, const QRect& rect, StatusShape shape, const QString& word,
                       Qt::LayoutDirection direction, bool quiet)
{
    const auto side = scaled(kShape);
    const auto color = toneColor(toneOf(shape));
    const QRect spot(rect.x(), rect.center().y() - side / 2 + 1, side, side);
    paintShape(painter, QStyle::visualRect(direction, rect, spot), shape, color);
    painter->setPen(quiet ? tokens().muted : color);
    painter->drawText(QStyle::visualRect(direction, rect, rect.adjusted(side + kGap, 0, 0, 0)),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      word);
}

void StatusMark::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    paint(&painter, rect(), m_shape, m_word, layoutDirection(), m_quiet);
}

}  // namespace kaasa::ui
