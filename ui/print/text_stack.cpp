// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_stack.h"

#include "ui/print/canvas.h"

namespace kaasa::print {

void TextStack::add(const QString& text, const TextStyle& style, const TextFit& fit,
                    double gapBefore)
{
    if (text.isEmpty())
        return;
    if (!m_items.empty())
        m_height += gapBefore;
    m_items.push_back({PaperText(text, style, m_width, fit), m_height});
    m_height += m_items.back().text.height();
}

void TextStack::paint(Canvas& canvas, double left, double top) const
{
    for (const auto& item : m_items)
        canvas.paint(item.text, left, top + item.top);
}

}  // namespace kaasa::print
