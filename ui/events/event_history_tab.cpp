// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_history_tab.h"

#include "core/storage/event_repository.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"
#include "ui/history/history_view.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

EventHistoryTab::EventHistoryTab(const AppContext& context, QWidget* parent)
    : EventTab(parent)
    , m_workspace(*context.workspace)
    , m_history(new HistoryView(m_workspace,
                                [](storage::HistoryRepository& history, qint64 event, int most) {
                                    return history.ofEvent(event, most);
                                }))
{
    m_history->setObjectName(u"event.history"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_history);
    connect(m_history, &HistoryView::acted, this, &EventHistoryTab::acted);
    connect(m_history, &HistoryView::failed, this, &EventHistoryTab::failed);
}

QString EventHistoryTab::title(const domain::EventId&) const
{
    return tr("History");
}

void EventHistoryTab::show(const domain::EventId& event)
{
    const auto key = storage::EventRepository(m_workspace.reading().database()).keyOf(event);
    if (key)
        m_history->show(key.value());
}

void EventHistoryTab::enter()
{
    m_history->setFocus(Qt::OtherFocusReason);
}

void EventHistoryTab::retranslate()
{
    m_history->retranslate();
}

}  // namespace kaasa::ui
