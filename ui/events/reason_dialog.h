// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace kaasa::ui {

/// Asks for the reason without which an act is not done: an event cancelled, a place given over
/// capacity. `act` names it, in the title and on the button.
class ReasonDialog : public QDialog {
    Q_OBJECT
public:
    ReasonDialog(const QString& act, const QString& hint, QWidget* parent = nullptr);

    /// Trimmed, never empty once accepted.
    QString reason() const;

private:
    QLineEdit* m_reason;
};

}  // namespace kaasa::ui
