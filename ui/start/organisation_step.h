// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/recovery_sheet.h"
#include "core/services/office_setup.h"
#include "core/sync/invite_ticket.h"
#include "ui/start/setup_step.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace kaasa::ui {

class FormRow;
class Preferences;

/// A new organisation, an invitation to another one's data, a backup from another computer or a
/// stick, or invented people to try with.
class OrganisationStep : public SetupStep {
    Q_OBJECT
public:
    /// `preferences` must outlive it.
    explicit OrganisationStep(Preferences& preferences, QWidget* parent = nullptr);

    QString name() const override { return tr("Organisation"); }
    QString title() const override { return tr("Your organisation"); }
    QString lead() const override;
    void retranslate() override;
    bool check() override;
    void focusFirst() override;

    enum class Way { New, Join, Backup, Sample };
    Way way() const;
    QString backup() const { return m_backup; }
    /// After `check`, on the way of joining: the one or the other, and where its server is.
    const std::optional<sync::InviteTicket>& ticket() const { return m_ticket; }
    const std::optional<protocol::RecoverySheet>& sheet() const { return m_sheet; }
    const sync::ServerAddress& server() const { return m_address; }
    void fill(services::NewOffice& office) const;
    /// A field that was refused when the profile was made.
    void showFault(const QString& sentence);
    /// On the way of joining: the file with the server's certificate.
    void useCertificate(const QString& path);

Q_SIGNALS:
    /// Another way was chosen: the steps after it differ.
    void choiceChanged();

private:
    bool checkTicket();
    bool checkSheet();
    bool takeServer();
    void chooseInvitation();
    void useInvitation(const QString& path);
    void chooseCertificate();
    void chooseBackup();
    void showChoice();

    Preferences& m_preferences;
    QRadioButton* m_new;
    QLabel* m_newDetail;
    QRadioButton* m_join;
    QLabel* m_joinDetail;
    QWidget* m_joinForm;
    QLineEdit* m_code;
    FormRow* m_codeRow;
    QLineEdit* m_server;
    FormRow* m_serverRow;
    QPushButton* m_certificate;
    FormRow* m_certificateRow;
    QPushButton* m_invitation;
    QByteArray m_pem;
    QString m_pemName;
    std::optional<sync::InviteTicket> m_ticket;
    std::optional<protocol::RecoverySheet> m_sheet;
    sync::ServerAddress m_address;
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
