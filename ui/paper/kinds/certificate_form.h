// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/kinds/request_form.h"

namespace kaasa::ui {

/// The choices of certificates: by which rule, in whose language, who signs.
class CertificateForm : public RequestForm {
    Q_OBJECT
public:
    /// `person`: hers alone; null = everybody's who fulfils the rule.
    CertificateForm(Workspace& workspace, const Uid& event, const Uid& person, QWidget* parent);

    void retranslate() override;

protected:
    void show(const print::PaperRequest& request) override;
    void take(print::PaperRequest& request) const override;

private:
    void showLeast(reports::CertificateRule::Measure measure) const;

    domain::PersonId m_person;
    QComboBox* m_ownLanguage;  ///< of the certificates; the paper's language is that of the list
    FormRow* m_ownLanguageRow;
    QComboBox* m_measure;
    FormRow* m_measureRow;
    QSpinBox* m_least;  ///< meetings, hundredths or hours
    FormRow* m_leastRow;
    QLineEdit* m_firstName;
    QLineEdit* m_firstRole;
    QLineEdit* m_secondName;
    QLineEdit* m_secondRole;
    QLineEdit* m_extra;
    FormRow* m_firstNameRow;
    FormRow* m_firstRoleRow;
    FormRow* m_secondNameRow;
    FormRow* m_secondRoleRow;
    FormRow* m_extraRow;
};

}  // namespace kaasa::ui
