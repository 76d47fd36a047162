// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/start/setup_step.h"

#include <QList>

class QRadioButton;

namespace kaasa::ui {

class LanguageSwitch;

/// Four languages by their own names; each acts at once.
class LanguageStep : public SetupStep {
    Q_OBJECT
public:
    explicit LanguageStep(LanguageSwitch& language, QWidget* parent = nullptr);

    QString name() const override { return tr("Language"); }
    QString title() const override { return tr("Your language"); }
    QString lead() const override;
    void retranslate() override { }
    void focusFirst() override;

private:
    LanguageSwitch& m_language;
    QList<QRadioButton*> m_choices;
};

}  // namespace kaasa::ui
