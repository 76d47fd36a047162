// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/setup_step.h"

class QCheckBox;
class QLineEdit;

namespace kaasa::ui {

class FormRow;
class InlineBar;

/// The PIN of the registration desk, and what is not protected yet, said plainly.
class SecurityStep : public SetupStep {
    Q_OBJECT
public:
    explicit SecurityStep(QWidget* parent = nullptr);

    QString name() const override { return tr("Security"); }
    QString title() const override { return tr("A PIN for the registration desk"); }
    QString lead() const override;
    void retranslate() override;
    bool check() override;
    void focusFirst() override;

    QString pin() const;

private:
    QLineEdit* m_pin;
    FormRow* m_pinRow;
    QLineEdit* m_again;
    FormRow* m_againRow;
    QCheckBox* m_show;
    InlineBar* m_plain;
};

}  // namespace kaasa::ui
