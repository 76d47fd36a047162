// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

namespace kaasa::services {
struct UndoOutcome;
}

namespace kaasa::ui {

class MainWindow;
class Workspace;

/// What the window does with the open profile whatever page is shown: Undo, Redo, the last act and
/// whether everything is on the disk, the organisation's name in the title.
class WorkspaceCommands : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the commands.
    WorkspaceCommands(Workspace& workspace, MainWindow& window);

private:
    void undo();
    void redo();
    void told(const Result<services::UndoOutcome>& outcome);
    void showLastAct();

    Workspace& m_workspace;
    MainWindow& m_window;
};

}  // namespace kaasa::ui
