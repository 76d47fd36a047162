// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session_service.h"

#include <QDialog>

class QLineEdit;

namespace kaasa::ui {

class FormRow;
class ReachChoice;

/// Asks for the reason without which an act is not done: an event cancelled, a place given over
/// capacity. `act` names it, in the title and on the button; of several meetings one also says
/// which.
class ReasonDialog : public QDialog {
    Q_OBJECT
public:
    ReasonDialog(const QString& act, const QString& hint, QWidget* parent = nullptr);

    /// Asks also how far the act goes. Until then it is one meeting.
    void askReach();
    services::Reach reach() const;
    /// Trimmed, never empty once accepted.
    QString reason() const;

private:
    QLineEdit* m_reason;
    ReachChoice* m_reach;
    FormRow* m_reachRow;
};

}  // namespace kaasa::ui
