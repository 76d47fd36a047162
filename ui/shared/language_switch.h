// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QObject>
#include <QTranslator>

namespace kaasa::ui {

/// Puts the interface into another language while it runs: our words and Qt's own.
class LanguageSwitch : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject* parent = nullptr);

    void use(Language language);
    Language language() const { return m_language; }

Q_SIGNALS:
    void languageChanged(kaasa::Language language);

private:
    Language m_language = Language::English;
    QTranslator m_words;
    QTranslator m_qtWords;
};

}  // namespace kaasa::ui
