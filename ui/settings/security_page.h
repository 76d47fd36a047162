// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kaasa::ui {

class FormRow;

/// The PIN of the registration desk, when the program locks itself, and what is not protected.
class SecurityPage : public SettingsPage {
    Q_OBJECT
public:
    explicit SecurityPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    void leave() override;
    void focusFirst() override;

protected:
    void read() override;

private:
    void setPin();
    void storePin();
    void useMinutes(int minutes);

    InlineBar* m_plain;
    Card* m_pinCard;
    QLabel* m_state;
    QLineEdit* m_present;
    FormRow* m_presentRow;
    QLineEdit* m_pin;
    FormRow* m_pinRow;
    QLineEdit* m_again;
    FormRow* m_againRow;
    QCheckBox* m_show;
    QPushButton* m_set;
    InlineBar* m_done;
    Card* m_lockCard;
    QSpinBox* m_minutes;
    FormRow* m_minutesRow;
    QPushButton* m_reset;
};

}  // namespace kaasa::ui
