// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/recovery_sheet.h"
#include "core/sync/invite_ticket.h"
#include "ui/start/setup_step.h"

class QLabel;
class QProgressBar;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class InlineBar;
class Joiner;

/// The last step for a computer that was invited: whose data it will share, the words to compare,
/// and the wait until it is let in.
class JoinStep : public SetupStep {
    Q_OBJECT
public:
    JoinStep(const QString& folder, const Clock& clock, QWidget* parent = nullptr);

    QString name() const override { return tr("Join", "step of the first-run wizard"); }
    QString title() const override;
    QString lead() const override;
    void retranslate() override;
    void focusFirst() override;

    /// Reads the invitation.
    void begin(const sync::InviteTicket& ticket, const QString& memberName);
    /// Takes the data over by the recovery sheet, once that is confirmed.
    void begin(const protocol::RecoverySheet& sheet, const sync::ServerAddress& server,
               const QString& memberName);
    /// What the button for going on says now, and whether it can be pressed.
    QString actText() const;
    bool canAct() const;
    /// Joins, or tries again.
    void act();

Q_SIGNALS:
    void stateChanged();
    void joined(const QString& path);

private:
    enum class State { Reading, Read, Waiting, NotRead, NotJoined };
    void become(State state);
    void showFault(const Error& error);

    Joiner* m_joiner;
    QLabel* m_words;
    QLabel* m_how;
    QProgressBar* m_progress;
    InlineBar* m_fault;
    State m_state = State::Reading;
    std::optional<sync::InviteTicket> m_ticket;
    std::optional<protocol::RecoverySheet> m_sheet;  ///< instead of a ticket
    sync::ServerAddress m_server;                    ///< where the sheet's space is
    QString m_memberName;
    QString m_organisation;
    QString m_fingerprint;
};

}  // namespace kaasa::ui
