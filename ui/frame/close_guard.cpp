// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/close_guard.h"

#include "ui/frame/job_runner.h"
#include "ui/frame/main_window.h"
#include "ui/frame/page.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

// Also where another page is in front of it.
bool standsOnItsPage(const FormRow& row)
{
    auto* page = row.parentWidget();
    while (page && !qobject_cast<Page*>(page))
        page = page->parentWidget();
    return page && row.isVisibleTo(page);
}

}  // namespace

CloseGuard::CloseGuard(Workspace& workspace, JobRunner& jobs, MainWindow& window)
    : m_workspace(workspace)
    , m_jobs(jobs)
    , m_window(window)
{
    window.installEventFilter(this);
    connect(&workspace, &Workspace::settled, this, &CloseGuard::goOn);
    connect(&workspace, &Workspace::refused, this, [this](const Error& error) {
        if (m_waiting)
            m_refused.append(error);
    });
}

bool CloseGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Close || m_decided)
        return QObject::eventFilter(watched, event);
    m_refused.clear();
    m_waiting = true;
    m_window.keep();  // hands in what still stands in fields
    if (m_workspace.isSettled() && losses().isEmpty())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (m_workspace.isSettled())
        goOn();
    return true;
}

void CloseGuard::goOn()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    if (const auto lost = losses(); !lost.isEmpty())
        ask(lost);
    else
        close();
}

// What would be gone with the window, a sentence each.
QStringList CloseGuard::losses() const
{
    QStringList losses;
    const auto& door = m_workspace.waitingAtDoor();
    const int waiting = int(door.acts.size());
    if (waiting > 0 && !door.kept)
        losses.append(tr("%n things done at the door lie in the memory of this computer alone. "
                         "While Kaasa is open it tries again and again to store them.",
                         nullptr, waiting));
    QStringList saidByFields;
    const auto rows = m_window.findChildren<FormRow*>();
    for (const auto* row : rows) {
        if (row->error().isEmpty() || !standsOnItsPage(*row))
            continue;
        saidByFields.append(row->error());
        //: %1 is the name of a field, %2 what is wrong with what was typed into it
        losses.append(tr("“%1” is not saved: %2").arg(row->label(), row->error()));
    }
    for (const auto& error : m_refused) {
        if (const auto sentence = sentenceFor(error); !saidByFields.contains(sentence))
            losses.append(sentence);
    }
    for (const auto* job : m_jobs.jobs()) {
        if (job->changesData())
            //: %1 is what is being done: "Importing the list"
            losses.append(tr("“%1” has not ended. Whoever closes now stops it, and nothing of it "
                             "stays.")
                              .arg(job->title()));
    }
    losses.removeDuplicates();
    return losses;
}

void CloseGuard::ask(const QStringList& losses)
{
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Warning, tr("Close Kaasa"),
                                 tr("Not everything is saved."), QMessageBox::Cancel, &m_window);
    m_question->setObjectName(u"close.question"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(losses.join(u"\n\n"_s));
    m_question->button(QMessageBox::Cancel)->setText(tr("Leave open"));
    auto* close = m_question->addButton(tr("Close all the same"), QMessageBox::DestructiveRole);
    close->setObjectName(u"close.yes"_s);
    setRole(close, Role::Danger);
    m_question->setDefaultButton(QMessageBox::Cancel);
    m_question->setEscapeButton(QMessageBox::Cancel);
    connect(close, &QAbstractButton::clicked, this, &CloseGuard::close);
    m_question->open();
}

void CloseGuard::close()
{
    m_decided = true;
    for (auto* job : m_jobs.jobs()) {
        if (job->changesData())
            job->cancel();
    }
    m_window.close();
}

}  // namespace kaasa::ui
