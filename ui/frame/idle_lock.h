// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace kaasa::ui {

class LockCurtain;
class MainWindow;
class Workspace;

/// Locks the program after some minutes without a key or a click, where there is a PIN to open it
/// again, and says at the foot of the window how long that will be. What was left is the desk;
/// where a dialog is open, its draft is kept behind a curtain.
class IdleLock : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the lock. `ticks`: milliseconds that only grow; a watch of our own when
    /// empty.
    IdleLock(Workspace& workspace, MainWindow& window, std::function<qint64()> ticks = {});
    ~IdleLock() override;

    /// Looks at the watch now; by itself it does so every few seconds.
    void look();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawCurtains();
    void takeDownCurtains();

    Workspace& m_workspace;
    MainWindow& m_window;
    std::function<qint64()> m_ticks;
    qint64 m_last = 0;  ///< when somebody was here
    QTimer m_timer;
    QList<QPointer<LockCurtain>> m_curtains;
};

}  // namespace kaasa::ui
