// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class InlineBar;
class SyncMonitor;
class Workspace;

/// Makes the recovery sheet, and asks for one of its lines a week later: a sheet that cannot be
/// found is noticed while there is still a computer.
class RecoveryCard : public Card {
    Q_OBJECT
public:
    RecoveryCard(Workspace& workspace, SyncMonitor& sync, QWidget* parent = nullptr);

    void retranslate();
    /// `hasSheet`: the chain of the space names one.
    void show(bool hasSheet);

Q_SIGNALS:
    /// A sheet was made and wants to be printed.
    void made();

private:
    void fill();
    void make();
    void check();

    Workspace& m_workspace;
    SyncMonitor& m_sync;
    QLabel* m_what;
    QLabel* m_state;
    QLineEdit* m_line;
    FormRow* m_lineRow;
    QPushButton* m_check;
    QPushButton* m_make;
    InlineBar* m_bar;
    bool m_hasSheet = false;
    int m_asked = 0;  ///< number of the line that is asked for; 0 = none
};

}  // namespace kaasa::ui
