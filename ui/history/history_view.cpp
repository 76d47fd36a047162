// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_view.h"

#include "core/services/act_text.h"
#include "core/services/undo_service.h"
#include "ui/frame/workspace.h"
#include "ui/history/change_words.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/task_row.h"
#include "ui/shared/theme/roles.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::UndoService;
using storage::HistoryEntry;

namespace {

constexpr int kShown = 100;
constexpr int kLines = 5;  ///< changed values of one act

}  // namespace

HistoryView::HistoryView(Workspace& workspace, Read read, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_read(std::move(read))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

QString HistoryView::sentence(const services::UndoOutcome& outcome)
{
    const int left = int(outcome.leftAlone.size());
    if (left == 0)
        return tr("Taken back.");
    //: %n = how many values
    return tr("Taken back, but for %n value(s) that somebody changed since.", nullptr, left);
}

void HistoryView::retranslate()
{
    setAccessibleName(tr("History"));
    if (m_record != 0)
        show(m_record);
}

void HistoryView::show(qint64 record)
{
    m_record = record;
    storage::HistoryRepository history(m_workspace.reading().database());
    const auto entries = m_read(history, record, kShown);
    if (!entries) {
        Q_EMIT failed(sentenceFor(entries.error()));
        return;
    }
    auto* content = new QWidget;
    setShowsData(content);  // core says what was done, with names in it
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(0);
    for (const auto& entry : entries.value())
        layout->addWidget(makeRow(entry));
    layout->addStretch(1);
    setWidget(content);
}

QWidget* HistoryView::makeRow(const HistoryEntry& entry)
{
    QStringList lines{actWhen(entry)};
    const auto changes = changeLines(entry, m_workspace.reading().database());
    for (const auto& line : changes.first(qMin<qsizetype>(changes.size(), kLines)))
        //: name of a field, what changed in it
        lines.append(tr("%1: %2").arg(line.field, changeText(line)));
    if (const int more = int(changes.size()) - kLines; more > 0)
        lines.append(tr("and %n more", nullptr, more));
    const auto oldest = m_workspace.clock().now().addDays(-UndoService::kDays);
    const bool possible = !entry.undone && entry.at >= oldest;
    auto* row = new TaskRow;
    row->set(entry.undone ? u"undo"_s : u"clock"_s, Tone::Muted,
             services::actText(entry.kind, entry.subject, interfaceWords()), lines.join(u'\n'),
             possible ? tr("Take back") : QString());
    connect(row, &TaskRow::opened, this, [this, act = entry.act] { undo(act); });
    return row;
}

void HistoryView::undo(qint64 act)
{
    m_workspace.write<services::UndoOutcome>(
        Workspace::Priority::Interface, this,
        [act](storage::Profile& profile) { return UndoService(profile).undo(act); },
        [this](const Result<services::UndoOutcome>& undone) {
            if (!undone)
                Q_EMIT failed(sentenceFor(undone.error()));
            else
                Q_EMIT acted(sentence(undone.value()));
        });
}

}  // namespace kaasa::ui
