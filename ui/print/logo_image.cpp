// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/logo_image.h"

#include "ui/print/canvas.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr int kMostPixels = 1200;  // a side: over 600 dpi at any size a strip has room for

bool looksLikeSvg(const QByteArray& bytes)
{
    return bytes.left(4096).contains("<svg");
}

// What shines through has no place in PDF/A-1b: such drawings become pictures.
bool hasTransparency(const QByteArray& svg)
{
    for (const auto* word : {"opacity", "<filter", "<mask", "Gradient", "<image", "rgba("}) {
        if (svg.contains(word))
            return true;
    }
    return false;
}

QImage onWhite(const QImage& picture)
{
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(ink::kWhite);
    QPainter painter(&flat);
    painter.drawImage(0, 0, picture);
    return flat;
}

QImage rendered(QSvgRenderer& vectors)
{
    auto size = vectors.viewBoxF().size();
    size.scale(kMostPixels, kMostPixels, Qt::KeepAspectRatio);
    QImage picture(size.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    picture.fill(ink::kWhite);
    QPainter painter(&picture);
    vectors.render(&painter);
    return picture;
}

}  // namespace

LogoImage::LogoImage(const reports::Logo& logo)
    : m_wishedHeight(logo.height)
{
    if (logo.bytes.isEmpty())
        return;
    if (looksLikeSvg(logo.bytes)) {
        auto vectors = std::make_unique<QSvgRenderer>(logo.bytes);
        const auto size = vectors->viewBoxF().size();
        if (!vectors->isValid() || size.isEmpty())
            return;
        m_aspect = size.width() / size.height();
        if (hasTransparency(logo.bytes))
            m_picture = rendered(*vectors);
        else
            m_vectors = std::move(vectors);
        return;
    }
    auto bytes = logo.bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const auto size = reader.size(); size.width() > kMostPixels || size.height() > kMostPixels)
        reader.setScaledSize(size.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio));
    const auto picture = reader.read();
    if (picture.isNull())
        return;
    m_picture = onWhite(picture);
    m_aspect = double(m_picture.width()) / m_picture.height();
}

LogoImage::~LogoImage() = default;
LogoImage::LogoImage(LogoImage&&) noexcept = default;
LogoImage& LogoImage::operator=(LogoImage&&) noexcept = default;

void LogoImage::paint(Canvas& canvas, const QRectF& box) const
{
    if (m_vectors) {
        canvas.withPainter(box, [this](QPainter& painter, const QRectF& place) {
            m_vectors->render(&painter, place);
        });
    } else if (!m_picture.isNull()) {
        canvas.image(box, m_picture);
    }
}

}  // namespace kaasa::print
