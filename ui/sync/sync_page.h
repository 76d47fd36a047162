// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/known_space.h"
#include "ui/frame/app_context.h"
#include "ui/frame/page.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

class Card;
class ColumnArea;
class ComputersCard;
class ConflictsCard;
class ConnectCard;
class InlineBar;
class InviteCard;
class RowsModel;
class StatusMark;
class RecoveryCard;
class StickCard;
class SyncMonitor;
class ValueList;
class WholeList;
class Workspace;

/// How this computer and the others agree: where it stands with the server, who takes part, what
/// was changed twice, what could not be taken in, what the last meetings brought. Never asks
/// anybody to choose a side.
class SyncPage : public Page {
    Q_OBJECT
public:
    explicit SyncPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    void arrive(const QString& argument) override;
    void focusFirst() override;

private:
    void build();
    void read();
    void showState();
    void showSpace(const sync::KnownSpace& space);
    void showAside(const QList<sync::Computer>& computers);
    void showMeetings();
    void pauseOrGoOn();

    Workspace& m_workspace;
    SyncMonitor& m_sync;
    InlineBar* m_bar;
    Card* m_stateCard;
    StatusMark* m_state;
    InlineBar* m_trouble;
    InlineBar* m_clock;
    ValueList* m_facts;
    QPushButton* m_now;
    QPushButton* m_pause;
    ConnectCard* m_connect;
    ConflictsCard* m_conflicts;
    ComputersCard* m_computers;
    InviteCard* m_invite;
    RecoveryCard* m_recovery;
    StickCard* m_stick;
    Card* m_asideCard;
    RowsModel* m_aside;
    WholeList* m_asideList;
    Card* m_meetingsCard;
    QLabel* m_noMeetings;
    RowsModel* m_meetings;
    WholeList* m_meetingList;
};

}  // namespace kaasa::ui
