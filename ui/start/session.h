// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/app_context.h"
#include "ui/frame/main_window.h"
#include "ui/frame/workspace.h"

#include <QObject>
#include <QTimer>

namespace kaasa::ui {

class CloseGuard;
class IdleLock;
class SyncFoot;
class SyncMonitor;
class WorkspaceCommands;

/// One open profile with its window: pages, undo and redo, what is saved; the profile is checked
/// and backed up beside the work.
class Session : public QObject {
    Q_OBJECT
public:
    /// All but the workspace must outlive the session.
    Session(std::unique_ptr<Workspace> workspace, const Clock& clock, Preferences& preferences,
            LanguageSwitch& language, JobRunner& jobs);
    ~Session() override;

    MainWindow& window() { return *m_window; }
    Workspace& workspace() { return *m_workspace; }

    /// Looks for damage on a thread of its own, and makes today's backup when nothing else waits.
    void lookAfter();

Q_SIGNALS:
    /// This computer was removed from its space: nothing of it may stay.
    void removed();
    /// The profile was found damaged, and whoever sits here wants it mended.
    void repairRequested(const kaasa::Error& error);

private:
    void showOrganisation();
    void backUpDaily();
    void tellTrouble(const Error& error);

    const Clock& m_clock;
    JobRunner& m_jobs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SyncMonitor> m_sync;
    PageRegistry m_pages;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WorkspaceCommands> m_commands;
    std::unique_ptr<SyncFoot> m_syncFoot;
    std::unique_ptr<IdleLock> m_idleLock;
    std::unique_ptr<CloseGuard> m_closeGuard;
    QTimer m_daily;
};

}  // namespace kaasa::ui
