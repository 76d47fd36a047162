// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace kaasa::print {

/// Where things stand on every paper (the visual language, "Paper"). Millimetres.
struct SheetFrame {
    explicit SheetFrame(QSizeF pageSize)
        : page(pageSize)
    {
    }

    QSizeF page;
    static constexpr double kLeft = 20;  ///< room for the binder's holes
    static constexpr double kMargin = 15;
    static constexpr double kStripTop = 12;
    static constexpr double kFootLine = 10;  ///< baseline of the last line, from the lower edge

    double left() const { return kLeft; }
    double right() const { return page.width() - kMargin; }
    double width() const { return right() - left(); }
    double footBaseline() const { return page.height() - kFootLine; }
};

}  // namespace kaasa::print
