// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class Workspace;

/// Asks for the desk PIN, in place. After five wrong tries each further one waits
/// longer; how long, it says in words.
class PinRow : public QWidget {
    Q_OBJECT
public:
    explicit PinRow(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows itself with the caret in the field.
    void ask();
    /// Whether one can also stay with what the lock leaves.
    void setCancellable(bool cancellable);
    void retranslate();

Q_SIGNALS:
    void opened();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tryPin();
    void showState();

    Workspace& m_workspace;
    QLineEdit* m_pin;
    FormRow* m_row;
    QPushButton* m_open;
    QPushButton* m_cancel;
    QTimer m_waiting;
    bool m_wrong = false;
    bool m_trying = false;
};

}  // namespace kaasa::ui
