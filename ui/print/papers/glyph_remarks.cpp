// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/glyph_remarks.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "ui/print/fonts.h"
#include "ui/print/paper_text.h"

using namespace Qt::StringLiterals;

namespace kaasa::print {

void GlyphRemarks::see(const QString& name)
{
    const auto text = printable(name);
    if (!hasGlyphs(text) && !m_names.contains(text))
        m_names.append(text);
}

QStringList GlyphRemarks::remarks(const Words& words) const
{
    constexpr qsizetype kMostNames = 5;
    if (m_names.isEmpty())
        return {};
    QStringList some;
    for (const auto& name : m_names.first(std::min(kMostNames, m_names.size())))
        some.append(isolated(name.left(60)));
    if (m_names.size() > kMostNames)
        some.append(u"…"_s);
    //: Before a paper is printed; %1 = names of people
    return {
        words
            .phrase("Paper",
                    "Kaasa has no font for some letters of these names, another one stands in: %1. "
                    "Check how they look.")
            .arg(some.join(u", "_s))};
}

}  // namespace kaasa::print
