// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/funding_strip_painter.h"

#include "ui/print/canvas.h"
#include "ui/print/emblem.h"

#include <algorithm>

namespace kaasa::print {

namespace {

constexpr double kLeastEmblem = 10;
constexpr double kGap = 6;
constexpr double kLogoHeight = 8;  // when nobody wished another

}  // namespace

std::vector<StripWarning> stripWarnings(const reports::FundingStrip& strip)
{
    using Kind = StripWarning::Kind;
    std::vector<StripWarning> found;
    if (strip.euEmblem && strip.emblemHeight < kLeastEmblem)
        found.push_back({Kind::EmblemUnderOneCentimetre, {}});
    for (const auto& logo : strip.logos) {
        if (!LogoImage(logo).isValid())
            found.push_back({Kind::LogoUnreadable, logo.name});
        else if (strip.euEmblem && logo.height > strip.emblemHeight)
            found.push_back({Kind::EmblemLowerThanLogo, logo.name});
    }
    if (strip.logos.size() > size_t(reports::FundingStrip::kMostLogos))
        found.push_back({Kind::TooManyLogos, {}});
    return found;
}

FundingStripPainter::FundingStripPainter(reports::FundingStrip strip)
    : m_strip(std::move(strip))
    , m_ready(m_strip.ready)
{
    m_strip.emblemHeight = std::clamp(m_strip.emblemHeight, kLeastEmblem, 15.0);
    for (const auto& logo : m_strip.logos) {
        if (m_logos.size() == size_t(reports::FundingStrip::kMostLogos))
            break;
        if (LogoImage image(logo); image.isValid())
            m_logos.push_back(std::move(image));
    }
}

bool FundingStripPainter::isEmpty() const
{
    return !m_strip.euEmblem && !m_ready.isValid() && m_logos.empty();
}

double FundingStripPainter::height() const
{
    return isEmpty() ? 0 : m_strip.emblemHeight;
}

void FundingStripPainter::paint(Canvas& canvas, double left, double right, double top) const
{
    auto end = left;
    if (m_ready.isValid()) {
        const auto high = m_strip.emblemHeight;
        m_ready.paint(canvas, {left, top, high * m_ready.aspect(), high});
        end += high * m_ready.aspect();
    } else if (m_strip.euEmblem) {
        paintEuEmblem(canvas, {left, top}, m_strip.emblemHeight, m_strip.ink);
        end = paintStatement(canvas, left + m_strip.emblemHeight * 1.5 + 3, top);
    }
    paintLogos(canvas, end + kGap, right, top);
}

double FundingStripPainter::paintStatement(Canvas& canvas, double left, double top) const
{
    const auto words
        = m_strip.statement.isEmpty() ? euStatement(m_strip.statementLanguage) : m_strip.statement;
    const auto lines = words.split(u'\n', Qt::SkipEmptyParts);
    const TextStyle style{.points = 12, .face = Face::Serif, .leading = 1.08};
    const auto pitch = style.points * style.leading * kMmPerPoint;
    auto y = top + (m_strip.emblemHeight - pitch * double(lines.size())) / 2;
    auto widest = 0.0;
    for (const auto& line : lines) {
        widest = std::max(widest, canvas.textWidth(line, style));
        canvas.text(left, y + pitch / 2 + style.points * kMmPerPoint * 0.33, line, style);
        y += pitch;
    }
    return left + widest;
}

void FundingStripPainter::paintLogos(Canvas& canvas, double left, double right, double top) const
{
    if (m_logos.empty())
        return;
    std::vector<double> heights;
    auto wide = kGap * double(m_logos.size() - 1);
    for (const auto& logo : m_logos) {
        const auto wished = logo.wishedHeight() > 0 ? logo.wishedHeight() : kLogoHeight;
        heights.push_back(std::min(wished, m_strip.emblemHeight));
        wide += heights.back() * logo.aspect();
    }
    // Logos too wide for the strip become smaller together; the emblem keeps its size.
    const auto squeeze = std::min(1.0, std::max(1.0, right - left) / wide);
    auto x = right - wide * squeeze;
    for (size_t i = 0; i < m_logos.size(); ++i) {
        const auto high = heights[i] * squeeze;
        const QRectF box(x, top + (m_strip.emblemHeight - high) / 2, high * m_logos[i].aspect(),
                         high);
        m_logos[i].paint(canvas, box);
        x = box.right() + kGap * squeeze;
    }
}

}  // namespace kaasa::print
