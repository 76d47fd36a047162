// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_details_tab.h"

#include "ui/events/event_fields.h"
#include "ui/events/event_form.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/tab_order.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

EventDetailsTab::EventDetailsTab(const AppContext& context, QWidget* parent)
    : EventTab(parent)
    , m_workspace(*context.workspace)
    , m_area(new ColumnArea)
    , m_whatCard(new Card)
    , m_what(new EventForm(m_workspace))
    , m_placeCard(new Card)
    , m_place(new EventForm(m_workspace))
{
    addWhatFields(*m_what, m_workspace);
    addPlaceFields(*m_place, m_workspace);
    m_whatCard->body()->addWidget(m_what);
    m_placeCard->body()->addWidget(m_place);
    m_area->column()->setContentsMargins(24, 16, 24, 24);
    m_area->column()->setSpacing(16);
    m_area->column()->addWidget(m_whatCard);
    m_area->column()->addWidget(m_placeCard);
    m_area->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    for (auto* form : {m_what, m_place})
        connect(form, &EventForm::saved, this, &EventDetailsTab::saved);
}

QString EventDetailsTab::title(const domain::EventId&) const
{
    return tr("Details");
}

void EventDetailsTab::retranslate()
{
    m_whatCard->setTitle(tr("Event"));
    m_placeCard->setTitle(tr("Where and for how many"));
    m_what->retranslate();
    m_place->retranslate();
}

void EventDetailsTab::show(const domain::EventId& event)
{
    m_what->show(event);
    m_place->show(event);
    orderTabs(this);
}

void EventDetailsTab::commit()
{
    m_what->commit();
    m_place->commit();
}

void EventDetailsTab::enter()
{
    m_what->enter();
}

}  // namespace kaasa::ui
