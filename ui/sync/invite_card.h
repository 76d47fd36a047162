// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/invite_ticket.h"
#include "ui/shared/card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kaasa::sync {
struct Invited;
}

namespace kaasa::ui {

class FormRow;
class InlineBar;
class Preferences;
class QrPicture;
class SyncMonitor;
class Workspace;

/// Makes a code that lets one more computer in, and shows it to be typed, scanned or copied.
class InviteCard : public Card {
    Q_OBJECT
public:
    InviteCard(Workspace& workspace, SyncMonitor& sync, Preferences& preferences,
               QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /// The code wants to be printed.
    void paperRequested();

private:
    void invite();
    void show(const sync::Invited& invited);
    void copy();
    void saveFile();

    Workspace& m_workspace;
    SyncMonitor& m_sync;
    Preferences& m_preferences;
    QLabel* m_what;
    QComboBox* m_role;
    FormRow* m_roleRow;
    QPushButton* m_make;
    InlineBar* m_fault;
    QWidget* m_made;
    QrPicture* m_picture;
    QLabel* m_code;
    QLabel* m_how;
    QLabel* m_words;
    QPushButton* m_copy;
    QPushButton* m_print;
    QPushButton* m_save;
    std::optional<sync::InviteTicket> m_ticket;  ///< the newest one that was made
    QString m_fingerprint;
};

}  // namespace kaasa::ui
