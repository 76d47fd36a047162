// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/language_switch.h"

#include "ui/shared/interface_language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

LanguageSwitch::LanguageSwitch(QObject* parent)
    : QObject(parent)
{
}

void LanguageSwitch::use(Language language)
{
    m_language = language;
    setInterfaceLanguage(language);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const auto code = languageCode(language);
    // Qt's own dialogs first: our catalogue may overrule them
    if (m_qtWords.load(u":/i18n/qtbase_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/i18n/kaasa_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_words);
    Q_EMIT languageChanged(language);
}

}  // namespace kaasa::ui
