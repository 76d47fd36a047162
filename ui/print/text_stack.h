// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_text.h"

#include <vector>

namespace kaasa::print {

class Canvas;

/// Texts below each other in one width, measured before there is a page. Millimetres.
class TextStack {
public:
    explicit TextStack(double width)
        : m_width(width)
    {
    }

    /// Empty texts take no room.
    void add(const QString& text, const TextStyle& style, const TextFit& fit = {},
             double gapBefore = 0);

    bool isEmpty() const { return m_items.empty(); }
    double height() const { return m_height; }
    void paint(Canvas& canvas, double left, double top) const;

private:
    struct Item {
        PaperText text;
        double top;
    };

    double m_width;
    double m_height = 0;
    std::vector<Item> m_items;
};

}  // namespace kaasa::print
