// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kaasa::ui {

class MainWindow;
class SyncMonitor;
class Workspace;

/// Keeps the foot of the window at how far the server has what is here.
class SyncFoot : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    SyncFoot(Workspace& workspace, SyncMonitor& sync, MainWindow& window);

private:
    void show();

    Workspace& m_workspace;
    SyncMonitor& m_sync;
    MainWindow& m_window;
};

}  // namespace kaasa::ui
