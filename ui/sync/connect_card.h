// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/https_transport.h"
#include "ui/shared/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class InlineBar;
class Preferences;
class SyncMonitor;

/// For a profile that is on this computer alone: names its server and founds the space there.
class ConnectCard : public Card {
    Q_OBJECT
public:
    ConnectCard(SyncMonitor& sync, Preferences& preferences, QWidget* parent = nullptr);

    void retranslate();
    void focusFirst();
    /// The file with the server's certificate.
    void useCertificate(const QString& path);

private:
    void chooseCertificate();
    void begin();
    void begun(const Result<void>& result);
    void showCertificate();

    SyncMonitor& m_sync;
    Preferences& m_preferences;
    QLabel* m_what;
    QLineEdit* m_server;
    FormRow* m_serverRow;
    QPushButton* m_choose;
    FormRow* m_certificateRow;
    QPushButton* m_begin;
    InlineBar* m_fault;
    QString m_certificatePath;
    QByteArray m_certificate;
};

}  // namespace kaasa::ui
