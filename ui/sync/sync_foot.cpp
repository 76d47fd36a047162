// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_foot.h"

#include "ui/frame/main_window.h"
#include "ui/sync/sync_monitor.h"
#include "ui/sync/sync_words.h"

namespace kaasa::ui {

SyncFoot::SyncFoot(Workspace& workspace, SyncMonitor& sync, MainWindow& window)
    : m_workspace(workspace)
    , m_sync(sync)
    , m_window(window)
{
    connect(&sync, &SyncMonitor::changed, this, &SyncFoot::show);
    connect(&window, &MainWindow::retranslated, this, &SyncFoot::show);
    show();
}

void SyncFoot::show()
{
    const auto sign = syncFoot(m_sync.state(), m_sync.waiting(), m_workspace.clock().today());
    m_window.setSync(sign.shape, sign.word);
}

}  // namespace kaasa::ui
