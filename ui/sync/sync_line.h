// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class StatusMark;
class SyncMonitor;

/// One line on Home: how far the server has what is here, and the key to try now. Hidden while the
/// profile is on this computer alone.
class SyncLine : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    SyncLine(SyncMonitor& sync, const Clock& clock, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void openRequested(const QString& address);

private:
    void read();

    SyncMonitor& m_sync;
    const Clock& m_clock;
    StatusMark* m_mark;
    QPushButton* m_now;
    QPushButton* m_open;
};

}  // namespace kaasa::ui
