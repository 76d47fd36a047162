// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/history_tab.h"

#include "core/services/act_text.h"
#include "core/services/undo_service.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/task_row.h"
#include "ui/shared/theme/roles.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kShown = 100;

}  // namespace

QString HistoryTab::sentence(const services::UndoOutcome& outcome)
{
    const int left = int(outcome.leftAlone.size());
    if (left == 0)
        return tr("Taken back.");
    //: %n = how many values
    return tr("Taken back, but for %n value(s) that somebody changed since.", nullptr, left);
}

HistoryTab::HistoryTab(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setObjectName(u"person.history"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void HistoryTab::retranslate()
{
    setAccessibleName(tr("History"));
    if (m_person != 0)
        show(m_person);
}

void HistoryTab::show(qint64 person)
{
    m_person = person;
    const auto entries
        = storage::HistoryRepository(m_workspace.reading().database()).ofPerson(person, kShown);
    if (!entries) {
        Q_EMIT failed(sentenceFor(entries.error()));
        return;
    }
    auto* content = new QWidget;
    setShowsData(content);  // core says what was done, with names in it
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(0);
    const auto oldest = m_workspace.clock().now().addDays(-services::UndoService::kDays);
    for (const auto& entry : entries.value()) {
        const auto when = formats().dateTime(entry.at);
        const auto who
            = entry.member.isEmpty() ? when : tr("%1, %2", "when, who").arg(when, entry.member);
        const bool possible = !entry.undone && entry.at >= oldest;
        auto* row = new TaskRow(content);
        row->set(entry.undone ? u"undo"_s : u"clock"_s, Tone::Muted,
                 services::actText(entry.kind, entry.subject, interfaceWords()),
                 entry.undone ? tr("%1 – taken back", "when and who").arg(who) : who,
                 possible ? tr("Take back") : QString());
        connect(row, &TaskRow::opened, this, [this, act = entry.act] { undo(act); });
        layout->addWidget(row);
    }
    layout->addStretch(1);
    setWidget(content);
}

void HistoryTab::undo(qint64 act)
{
    m_workspace.write<services::UndoOutcome>(
        Workspace::Priority::Interface, this,
        [act](storage::Profile& profile) { return services::UndoService(profile).undo(act); },
        [this](const Result<services::UndoOutcome>& undone) {
            if (!undone)
                Q_EMIT failed(sentenceFor(undone.error()));
            else
                Q_EMIT acted(sentence(undone.value()));
        });
}

}  // namespace kaasa::ui
