// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/canvas.h"

#include <QPainter>
#include <QPainterPath>

namespace kaasa::print {

namespace {

constexpr int kMostTextsKept = 600;

QRectF units(const QRectF& box)
{
    return {box.x() * kUnitsPerMm, box.y() * kUnitsPerMm, box.width() * kUnitsPerMm,
            box.height() * kUnitsPerMm};
}

QPen penOf(double width, QRgb ink)
{
    return QPen(QColor(ink), width * kUnitsPerMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

}  // namespace

Canvas::Canvas(QPainter& painter, double devicePixelsPerMm)
    : m_painter(painter)
{
    const auto scale = devicePixelsPerMm / kUnitsPerMm;
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                             | QPainter::SmoothPixmapTransform);
    m_painter.scale(scale, scale);
}

void Canvas::line(double x1, double y1, double x2, double y2, double width, QRgb ink)
{
    m_painter.setPen(penOf(width, ink));
    m_painter.drawLine(QPointF(x1, y1) * kUnitsPerMm, QPointF(x2, y2) * kUnitsPerMm);
}

void Canvas::dashes(double x1, double y1, double x2, double y2, QRgb ink)
{
    auto pen = penOf(0.15, ink);
    pen.setDashPattern({10, 10});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x1, y1) * kUnitsPerMm, QPointF(x2, y2) * kUnitsPerMm);
}

void Canvas::frame(const QRectF& box, double width, QRgb ink)
{
    m_painter.setPen(penOf(width, ink));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(units(box));
}

void Canvas::fill(const QRectF& box, QRgb ink)
{
    m_painter.fillRect(units(box), QColor(ink));
}

void Canvas::hatch(const QRectF& box, double distance, double width, QRgb ink)
{
    m_painter.setPen(penOf(width, ink));
    QList<QLineF> lines;
    const auto left = box.left();
    const auto right = box.right();
    // Each line is y = sum − x, cut to the box by hand: a clip would cost a graphics state each.
    const auto step = distance * 1.41421356;
    for (auto sum = left + box.top() + step; sum < right + box.bottom(); sum += step) {
        const auto x1 = std::max(left, sum - box.bottom());
        const auto x2 = std::min(right, sum - box.top());
        if (x1 < x2)
            lines.append(
                QLineF(QPointF(x1, sum - x1) * kUnitsPerMm, QPointF(x2, sum - x2) * kUnitsPerMm));
    }
    m_painter.drawLines(lines);
}

void Canvas::dots(const QRectF& box, double distance, double diameter, QRgb ink)
{
    QPainterPath path;
    bool shifted = false;
    const auto radius = diameter / 2;
    for (auto y = box.top() + distance / 2; y + radius <= box.bottom(); y += distance * 0.8) {
        for (auto x = box.left() + distance * (shifted ? 1.0 : 0.5); x + radius <= box.right();
             x += distance)
            path.addEllipse(QPointF(x, y) * kUnitsPerMm, radius * kUnitsPerMm,
                            radius * kUnitsPerMm);
        shifted = !shifted;
    }
    m_painter.fillPath(path, QColor(ink));
}

void Canvas::circle(double x, double y, double radius, double width, QRgb ink)
{
    m_painter.setPen(penOf(width, ink));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(QPointF(x, y) * kUnitsPerMm, radius * kUnitsPerMm, radius * kUnitsPerMm);
}

void Canvas::polygon(const QPolygonF& shape, QRgb fill)
{
    QPolygonF scaled;
    for (const auto& point : shape)
        scaled.append(point * kUnitsPerMm);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(fill));
    m_painter.drawPolygon(scaled, Qt::WindingFill);
    m_painter.setBrush(Qt::NoBrush);
}

void Canvas::image(const QRectF& box, const QImage& picture)
{
    m_painter.drawImage(units(box), picture);
}

void Canvas::withPainter(const QRectF& box,
                         const std::function<void(QPainter&, const QRectF&)>& paint)
{
    m_painter.save();
    paint(m_painter, units(box));
    m_painter.restore();
}

const PaperText& Canvas::laidOut(const QString& text, const TextStyle& style, double width,
                                 const TextFit& fit)
{
    Key key{text, style, fit, width};
    auto found = m_texts.constFind(key);
    if (found == m_texts.constEnd()) {
        if (m_texts.size() >= kMostTextsKept)
            m_texts.clear();
        auto made = std::make_shared<const PaperText>(text, style, width, fit);
        found = m_texts.insert(std::move(key), std::move(made));
    }
    return **found;
}

double Canvas::text(double x, double baseline, const QString& text, const TextStyle& style)
{
    if (text.isEmpty())
        return 0;
    auto free = style;
    free.align = Align::Start;
    const auto& laid = laidOut(text, free, 0, {});
    const auto pitch = style.points * style.leading * kMmPerPoint;
    if (style.align == Align::Centre)
        x -= laid.width() / 2;
    else if (style.align == Align::End)
        x -= laid.width();
    laid.paint(m_painter, x, baseline - pitch / 2 - style.points * kMmPerPoint * 0.36);
    return laid.width();
}

double Canvas::textTop(const QRectF& box, const QString& text, const TextStyle& style,
                       const TextFit& fit)
{
    if (text.isEmpty())
        return 0;
    const auto& laid = laidOut(text, style, box.width(), fit);
    laid.paint(m_painter, box.left(), box.top());
    return laid.height();
}

void Canvas::textMiddle(const QRectF& box, const QString& text, const TextStyle& style,
                        const TextFit& fit)
{
    if (text.isEmpty())
        return;
    const auto& laid = laidOut(text, style, box.width(), fit);
    laid.paint(m_painter, box.left(), box.center().y() - laid.height() / 2);
}

double Canvas::textBottom(const QRectF& box, const QString& text, const TextStyle& style,
                          const TextFit& fit)
{
    if (text.isEmpty())
        return 0;
    const auto& laid = laidOut(text, style, box.width(), fit);
    laid.paint(m_painter, box.left(), box.bottom() - laid.height());
    return laid.height();
}

void Canvas::paint(const PaperText& text, double left, double top)
{
    text.paint(m_painter, left, top);
}

double Canvas::textWidth(const QString& text, const TextStyle& style)
{
    return text.isEmpty() ? 0 : laidOut(text, style, 0, {}).width();
}

double Canvas::textHeight(double width, const QString& text, const TextStyle& style,
                          const TextFit& fit)
{
    return text.isEmpty() ? 0 : laidOut(text, style, width, fit).height();
}

}  // namespace kaasa::print
