// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office_setup.h"
#include "ui/start/setup_step.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace kaasa::ui {

class FormRow;

/// A new organisation, a backup from another computer or a stick, or invented people to try with.
class OrganisationStep : public SetupStep {
    Q_OBJECT
public:
    explicit OrganisationStep(QWidget* parent = nullptr);

    QString name() const override { return tr("Organisation"); }
    QString title() const override { return tr("Your organisation"); }
    QString lead() const override;
    void retranslate() override;
    bool check() override;
    void focusFirst() override;

    enum class Way { New, Backup, Sample };
    Way way() const;
    QString backup() const { return m_backup; }
    void fill(services::NewOffice& office) const;
    /// A field that was refused when the profile was made.
    void showFault(const QString& sentence);

Q_SIGNALS:
    /// Another way was chosen: the steps after it differ.
    void choiceChanged();

private:
    void chooseBackup();
    void showChoice();

    QRadioButton* m_new;
    QLabel* m_newDetail;
    QRadioButton* m_open;
    QLabel* m_openDetail;
    QRadioButton* m_sample;
    QLabel* m_sampleDetail;
    FormRow* m_sampleRow;
    QWidget* m_form;
    QLineEdit* m_name;
    FormRow* m_nameRow;
    QLineEdit* m_number;
    FormRow* m_numberRow;
    QComboBox* m_country;
    FormRow* m_countryRow;
    QLineEdit* m_place;
    FormRow* m_placeRow;
    QPushButton* m_choose;
    FormRow* m_chooseRow;
    QString m_backup;
};

}  // namespace kaasa::ui
