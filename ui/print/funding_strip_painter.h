// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/funding_strip.h"
#include "ui/print/logo_image.h"

#include <QStringList>

#include <vector>

namespace kaasa::print {

class Canvas;

/// What of a strip breaks the Union's rules (EU 2021/1060, annex IX).
struct StripWarning {
    enum class Kind {
        EmblemUnderOneCentimetre,
        EmblemLowerThanLogo,  ///< `logo` is higher
        TooManyLogos,         ///< only the first six are painted
        LogoUnreadable,       ///< `logo` is no picture
    };
    Kind kind;
    QString logo;
    bool operator==(const StripWarning&) const = default;
};

/// The faults of a strip as somebody wished it; paper itself never paints a logo too high.
std::vector<StripWarning> stripWarnings(const reports::FundingStrip& strip);

/// Paints emblem, statement and logos along the top of each page.
class FundingStripPainter {
public:
    explicit FundingStripPainter(reports::FundingStrip strip);

    bool isEmpty() const;
    /// mm; 0 when empty.
    double height() const;
    /// From `left` to `right`, its upper edge at `top`.
    void paint(Canvas& canvas, double left, double right, double top) const;

private:
    double paintStatement(Canvas& canvas, double left, double top) const;
    void paintLogos(Canvas& canvas, double left, double right, double top) const;

    reports::FundingStrip m_strip;
    LogoImage m_ready;
    std::vector<LogoImage> m_logos;
};

}  // namespace kaasa::print
