// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

class EmptyState;
class Workspace;

/// The meeting that is on or comes next, and the three things one does with it.
class NextCard : public Card {
    Q_OBJECT
public:
    explicit NextCard(Workspace& workspace, QWidget* parent = nullptr);

    void read();
    void retranslate();
    /// The caret goes to the first act.
    void enter();
    /// "desk/UID", empty when nothing is planned.
    QString deskAddress() const { return m_desk; }

Q_SIGNALS:
    void openRequested(const QString& address);

private:
    QWidget* buildEvent();
    void addFact(const QString& icon, const QString& text);

    Workspace& m_workspace;
    QWidget* m_event;
    EmptyState* m_none;
    QLabel* m_lead;
    QLabel* m_title;
    QWidget* m_facts;
    QLabel* m_registered;
    QLabel* m_registeredWord;
    QLabel* m_free;
    QLabel* m_freeWord;
    QPushButton* m_openDesk;
    QPushButton* m_printSheet;
    QPushButton* m_open;
    QString m_desk;
    QString m_sheet;
    QString m_address;
};

}  // namespace kaasa::ui
