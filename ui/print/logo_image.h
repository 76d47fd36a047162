// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/funding_strip.h"

#include <QImage>
#include <QSizeF>

#include <memory>

class QSvgRenderer;

namespace kaasa::print {

class Canvas;

/// A logo, read once and painted on many pages: SVG as vectors, PNG or JPEG as a picture on white
/// (paper knows no transparency). A file that cannot be read is not valid and paints nothing.
class LogoImage {
public:
    explicit LogoImage(const reports::Logo& logo);
    ~LogoImage();
    LogoImage(LogoImage&&) noexcept;
    LogoImage& operator=(LogoImage&&) noexcept;

    bool isValid() const { return m_aspect > 0; }
    /// Width by height; 0 when not valid.
    double aspect() const { return m_aspect; }
    double wishedHeight() const { return m_wishedHeight; }

    void paint(Canvas& canvas, const QRectF& box) const;

private:
    std::unique_ptr<QSvgRenderer> m_vectors;
    QImage m_picture;
    double m_aspect = 0;
    double m_wishedHeight = 0;
};

}  // namespace kaasa::print
