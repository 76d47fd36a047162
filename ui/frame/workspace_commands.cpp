// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/workspace_commands.h"

#include "core/services/act_text.h"
#include "core/services/undo_service.h"
#include "ui/frame/main_window.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::UndoOutcome;
using services::UndoService;

WorkspaceCommands::WorkspaceCommands(Workspace& workspace, MainWindow& window)
    : m_workspace(workspace)
    , m_window(window)
{
    connect(&window, &MainWindow::undoRequested, this, &WorkspaceCommands::undo);
    connect(&window, &MainWindow::redoRequested, this, &WorkspaceCommands::redo);
    connect(&window, &MainWindow::retranslated, this, &WorkspaceCommands::showLastAct);
    connect(&workspace, &Workspace::savedChanged, &window, &MainWindow::setSaved);
    connect(&workspace, &Workspace::changed, this, &WorkspaceCommands::showLastAct);
    window.setOrganisation(workspace.reading().organisationName());
    showLastAct();
}

void WorkspaceCommands::undo()
{
    m_workspace.write<UndoOutcome>(
        Workspace::Priority::Interface, this,
        [](storage::Profile& profile) { return UndoService(profile).undoLast(); },
        [this](const Result<UndoOutcome>& outcome) { told(outcome); });
}

void WorkspaceCommands::redo()
{
    m_workspace.write<UndoOutcome>(
        Workspace::Priority::Interface, this,
        [](storage::Profile& profile) { return UndoService(profile).redoLast(); },
        [this](const Result<UndoOutcome>& outcome) { told(outcome); });
}

void WorkspaceCommands::told(const Result<UndoOutcome>& outcome)
{
    if (!outcome)
        m_window.tell(sentenceFor(outcome.error()));
    showLastAct();
}

void WorkspaceCommands::showLastAct()
{
    const auto now = m_workspace.clock().now();
    const auto last = storage::HistoryRepository(m_workspace.reading().database())
                          .lastUndoable(now.addDays(-UndoService::kDays));
    if (!last || !last.value()) {
        m_window.setLastAct({});
        return;
    }
    m_window.setLastAct(
        services::actText(last.value()->kind, last.value()->subject, interfaceWords()));
}

}  // namespace kaasa::ui
