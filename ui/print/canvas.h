// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_text.h"

#include <QHash>
#include <QImage>
#include <QRectF>

#include <functional>
#include <memory>

class QPainter;

namespace kaasa::print {

/// Paints a page in millimetres from its upper left corner, on whatever the painter paints:
/// printer, PDF or screen. Nothing it paints is transparent (PDF/A-1b). Keeps laid-out texts that
/// come again on each page, so use one canvas for all pages of a run.
class Canvas {
public:
    static constexpr double kHairline = 0.18;
    static constexpr double kRule = 0.35;

    /// `painter` must be active as long as the canvas is used, its origin the paper's corner.
    Canvas(QPainter& painter, double devicePixelsPerMm);

    void line(double x1, double y1, double x2, double y2, double width = kHairline,
              QRgb ink = ink::kBlack);
    void dashes(double x1, double y1, double x2, double y2, QRgb ink = ink::kGrey);
    void frame(const QRectF& box, double width = kHairline, QRgb ink = ink::kBlack);
    void fill(const QRectF& box, QRgb ink);
    /// Slanting lines inside the box; real lines, for dot patterns vanish at 600 dpi.
    void hatch(const QRectF& box, double distance = 1.1, double width = 0.3,
               QRgb ink = ink::kBlack);
    void dots(const QRectF& box, double distance = 1.2, double diameter = 0.4,
              QRgb ink = ink::kBlack);
    void circle(double x, double y, double radius, double width, QRgb ink = ink::kBlack);
    void polygon(const QPolygonF& shape, QRgb fill);
    void image(const QRectF& box, const QImage& picture);
    /// Paints vectors of somebody else's making, `size` large, into the box.
    void withPainter(const QRectF& box, const std::function<void(QPainter&, const QRectF&)>& paint);

    /// One line that is as wide as it is; `x` is its start, centre or end, as the style aligns.
    /// Returns its width.
    double text(double x, double baseline, const QString& text, const TextStyle& style);
    /// In the box, from its top; returns the height taken.
    double textTop(const QRectF& box, const QString& text, const TextStyle& style,
                   const TextFit& fit = {});
    /// In the box, halfway between top and bottom.
    void textMiddle(const QRectF& box, const QString& text, const TextStyle& style,
                    const TextFit& fit = {});
    double textBottom(const QRectF& box, const QString& text, const TextStyle& style,
                      const TextFit& fit = {});
    void paint(const PaperText& text, double left, double top);
    double textWidth(const QString& text, const TextStyle& style);
    double textHeight(double width, const QString& text, const TextStyle& style,
                      const TextFit& fit = {});

private:
    struct Key {
        QString text;
        TextStyle style;
        TextFit fit;
        double width;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.style.points, key.style.bold, key.style.ink,
                              int(key.style.align), key.width, key.fit.mostLines);
        }
    };

    const PaperText& laidOut(const QString& text, const TextStyle& style, double width,
                             const TextFit& fit);

    QPainter& m_painter;
    QHash<Key, std::shared_ptr<const PaperText>> m_texts;
};

}  // namespace kaasa::print
