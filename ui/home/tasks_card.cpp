// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/tasks_card.h"

#include "core/services/task_service.h"
#include "ui/frame/workspace.h"
#include "ui/home/home_words.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/whole_list.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using reports::OpenTask;
using services::TaskService;

TasksCard::TasksCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_none(new QLabel)
    , m_model(new RowsModel(this))
    , m_list(new WholeList)
    , m_acts(new QWidget)
    , m_open(new QPushButton)
    , m_done(new QPushButton)
    , m_later(new QPushButton)
    , m_new(new QLineEdit)
    , m_newRow(new FormRow(m_new))
{
    m_list->setObjectName(u"home.tasks"_s);
    m_open->setObjectName(u"home.taskOpen"_s);
    m_done->setObjectName(u"home.taskDone"_s);
    m_later->setObjectName(u"home.taskLater"_s);
    m_new->setObjectName(u"home.newTask"_s);
    m_new->setMaxLength(200);
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Muted);
    auto* flow = new FlowLayout(m_acts);
    for (auto* button : {m_open, m_done, m_later})
        flow->addWidget(button);
    setKeyHint(m_later, keyText(QKeySequence(u"F4"_s)));
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    body()->addWidget(m_acts);
    body()->addWidget(m_newRow);

    connect(m_list, &WholeList::opened, this, &TasksCard::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TasksCard::follow);
    connect(m_open, &QPushButton::clicked, this, &TasksCard::open);
    connect(m_done, &QPushButton::clicked, this, &TasksCard::markDone);
    connect(m_later, &QPushButton::clicked, this, &TasksCard::putOff);
    connect(m_new, &QLineEdit::returnPressed, this, &TasksCard::addTyped);
    connect(m_new, &QLineEdit::textEdited, this, [this] { m_newRow->setError({}); });
}

void TasksCard::retranslate()
{
    setTitle(tr("Tasks"));
    m_list->setAccessibleName(tr("Tasks"));
    m_none->setText(tr("Nothing waits for you."));
    m_open->setText(tr("Open", "verb: the page that solves a task"));
    m_done->setText(tr("Done", "verb: mark a task as done"));
    m_later->setText(tr("Tomorrow", "put a task off"));
    setKeyHint(m_done, tr("Space", "the key"));
    m_newRow->setLabel(tr("New task, then Enter"));
    fill();
}

void TasksCard::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    fill();
}

void TasksCard::show(const QList<OpenTask>& tasks)
{
    m_tasks = tasks;
    m_read = true;
    fill();
}

void TasksCard::showFault(const QString& sentence)
{
    m_none->setText(sentence);
    m_none->show();
}

void TasksCard::fill()
{
    const int row = m_list->currentIndex().row();
    QList<RowsModel::Row> rows;
    for (const auto& task : std::as_const(m_tasks)) {
        const bool names = task.rule == OpenTask::Rule::ConsentMissing
            || task.rule == OpenTask::Rule::WalkIns || task.rule == OpenTask::Rule::ChangedTwice;
        rows.append({.text = taskText(task),
                     .detail = m_discreet && names ? QString() : taskDetail(task),
                     .icon = taskIcon(task),
                     .address = taskAddress(task)});
    }
    m_model->setRows(rows);
    setCount(m_tasks.isEmpty() ? QString() : formats().number(m_tasks.size()));
    m_none->setVisible(m_read && m_tasks.isEmpty());
    m_list->setVisible(!m_tasks.isEmpty());
    m_acts->setVisible(!m_tasks.isEmpty());
    if (!m_tasks.isEmpty())
        m_list->setCurrentIndex(m_model->index(qBound(0, row, int(m_tasks.size()) - 1), 0));
    follow();
}

const OpenTask* TasksCard::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_tasks.size() ? &m_tasks.at(row) : nullptr;
}

void TasksCard::follow()
{
    const auto* task = current();
    m_open->setEnabled(task && !taskAddress(*task).isEmpty());
    m_done->setEnabled(task);
    m_later->setEnabled(task);
}

void TasksCard::open()
{
    if (const auto* task = current(); task && !taskAddress(*task).isEmpty())
        Q_EMIT openRequested(taskAddress(*task));
}

void TasksCard::markDone()
{
    const auto* task = current();
    if (!task)
        return;
    if (task->rule == OpenTask::Rule::Noted)
        return change([uid = task->about](
                          storage::Profile& profile) { return TaskService(profile).markDone(uid); },
                      tr("Task done."));
    change(
        [key = task->key(), state = task->state(), words = taskText(*task)](
            storage::Profile& profile) { return TaskService(profile).putAside(key, state, words); },
        tr("Task done."));
}

void TasksCard::putOff()
{
    const auto* task = current();
    if (!task)
        return;
    const auto tomorrow = m_workspace.clock().today().addDays(1);
    if (task->rule == OpenTask::Rule::Noted)
        return change(
            [uid = task->about, tomorrow](storage::Profile& profile) {
                return TaskService(profile).postpone(uid, tomorrow);
            },
            tr("Task put off until tomorrow."));
    change(
        [key = task->key(), words = taskText(*task), tomorrow](storage::Profile& profile) {
            return TaskService(profile).putOff(key, words, tomorrow);
        },
        tr("Task put off until tomorrow."));
}

void TasksCard::addTyped()
{
    m_workspace.write<qint64>(
        Workspace::Priority::Interface, this,
        [title = m_new->text()](storage::Profile& profile) {
            return TaskService(profile).add(title);
        },
        [this](const Result<qint64>& added) {
            if (!added)
                return m_newRow->setError(sentenceFor(added.error()));
            m_new->clear();
            Q_EMIT acted(tr("Task added."));
        });
}

void TasksCard::change(std::function<Result<qint64>(storage::Profile&)> job, const QString& done)
{
    m_workspace.write<qint64>(Workspace::Priority::Interface, this, std::move(job),
                              [this, done](const Result<qint64>& written) {
                                  if (written)
                                      Q_EMIT acted(done);
                                  else
                                      Q_EMIT failed(sentenceFor(written.error()));
                              });
}

bool TasksCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) {
            markDone();
            return true;
        }
        if (key == Qt::Key_F4) {
            putOff();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

}  // namespace kaasa::ui
