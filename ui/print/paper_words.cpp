// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_words.h"

using namespace Qt::StringLiterals;

namespace kaasa::print {

PaperWords::PaperWords(Language first, std::optional<Language> second)
    : m_formats(first)
    , m_first(std::make_shared<const Words>(first))
{
    if (second && *second != first)
        m_second = std::make_shared<const Words>(*second);
}

Bilingual PaperWords::phrase(const char* context, const char* source, const char* disambiguation,
                             int n) const
{
    return {m_first->phrase(context, source, disambiguation, n),
            m_second ? m_second->phrase(context, source, disambiguation, n) : QString()};
}

QString timesText(const QTime& start, const QTime& end, const Formats& formats)
{
    if (!start.isValid() || !end.isValid())
        return formats.time(start.isValid() ? start : end);
    return formats.time(start) + u'–' + formats.time(end);
}

}  // namespace kaasa::print
