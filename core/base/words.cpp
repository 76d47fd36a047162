// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace kaasa {

Words::Words(Language language)
    : m_language(language)
    , m_translator(new QTranslator)
{
    const bool loaded = m_translator->load(u":/i18n/kaasa_"_s + languageCode(language) + u".qm"_s);
    if (!loaded)
        qWarning("no catalogue for %s", qPrintable(languageCode(language)));
}

Words::~Words() = default;
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;

QString Words::phrase(const char* context, const char* source, const char* disambiguation,
                      int n) const
{
    auto text = m_translator->translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(u"%n"_s, QString::number(n));
    return text;
}

}  // namespace kaasa
