// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_text_heights.h"

#include <QFontMetrics>

namespace kaasa::ui {
namespace {

constexpr qsizetype kMost = 10'000;  // more are old ones

}  // namespace

int DeskTextHeights::height(const QString& text, int width, FontRole role, bool bold)
{
    if (text.isEmpty())
        return 0;
    const int scale = Theme::current().textScale();
    if (scale != m_textScale || m_heights.size() > kMost) {
        m_heights.clear();
        m_textScale = scale;
    }
    const Key key{text, qMax(1, width), role, bold};
    if (const auto known = m_heights.constFind(key); known != m_heights.constEnd())
        return *known;
    auto font = themeFont(role);
    if (bold)
        font.setBold(true);
    const int height = QFontMetrics(font)
                           .boundingRect(QRect(0, 0, key.width, 10000), Qt::TextWordWrap, text)
                           .height();
    m_heights.insert(key, height);
    return height;
}

}  // namespace kaasa::ui
