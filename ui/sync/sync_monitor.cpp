// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_monitor.h"

#include <QNetworkInformation>

namespace kaasa::ui {

SyncMonitor::SyncMonitor(Workspace& workspace)
    : m_workspace(workspace)
    , m_thread(workspace.path(), workspace.clock(), [this](const sync::SyncState& state) {
        m_state = state;
        count();
        Q_EMIT changed();
    })
{
    connect(&workspace, &Workspace::changed, this, [this] {
        const auto before = m_waiting;
        count();
        if (m_waiting.acts > 0)
            m_thread.nudge();
        if (m_waiting != before)
            Q_EMIT changed();
    });
    // who comes home with the computer need not wait until patience has run out
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reach) {
                    if (reach == QNetworkInformation::Reachability::Online)
                        m_thread.syncNow();
                });
    }
}

void SyncMonitor::count()
{
    if (m_state.phase == sync::SyncState::Phase::Off) {
        m_waiting = {};  // without a server nothing waits for one
        return;
    }
    const auto waiting = sync::Outbox(m_workspace.reading().database()).waiting();
    if (waiting)
        m_waiting = waiting.value();
    else
        qWarning("what waits for the server cannot be counted: %s",
                 qPrintable(waiting.error().detail));
}

}  // namespace kaasa::ui
