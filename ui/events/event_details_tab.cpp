// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_details_tab.h"

#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "ui/events/agenda_card.h"
#include "ui/events/event_fields.h"
#include "ui/events/event_form.h"
#include "ui/events/event_words.h"
#include "ui/events/helpers_card.h"
#include "ui/events/meetings_card.h"
#include "ui/events/series_card.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/tab_order.h"
#include "ui/sync/conflicts_card.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

EventDetailsTab::EventDetailsTab(const AppContext& context, QWidget* parent)
    : EventTab(parent)
    , m_workspace(*context.workspace)
    , m_area(new ColumnArea)
    , m_clash(new InlineBar(InlineBar::Kind::Warning))
    , m_conflicts(new ConflictsCard(m_workspace,
                                    [this](const storage::Conflict& conflict) {
                                        return m_event != 0 && conflict.event == m_event;
                                    }))
    , m_whatCard(new Card)
    , m_what(new EventForm(m_workspace))
    , m_placeCard(new Card)
    , m_place(new EventForm(m_workspace))
    , m_cards{new MeetingsCard(m_workspace), new SeriesCard(m_workspace),
              new AgendaCard(m_workspace), new HelpersCard(m_workspace)}
{
    m_clash->setObjectName(u"event.clash"_s);
    m_clash->hide();
    addWhatFields(*m_what, m_workspace);
    addPlaceFields(*m_place, m_workspace);
    m_whatCard->body()->addWidget(m_what);
    m_placeCard->body()->addWidget(m_place);
    auto* column = m_area->column();
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    for (auto* part :
         std::initializer_list<QWidget*>{m_clash, m_conflicts, m_whatCard, m_placeCard})
        column->addWidget(part);
    for (auto* card : std::as_const(m_cards)) {
        column->addWidget(card);
        connect(card, &RecordCard::saved, this, &EventDetailsTab::saved);
        connect(card, &RecordCard::acted, this, &EventDetailsTab::acted);
        connect(card, &RecordCard::failed, this, &EventDetailsTab::failed);
        connect(card, &RecordCard::openRequested, this, &EventDetailsTab::openRequested);
    }
    column->addStretch(1);
    connect(m_conflicts, &ConflictsCard::acted, this, &EventDetailsTab::acted);
    connect(m_conflicts, &ConflictsCard::failed, this, &EventDetailsTab::failed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    for (auto* form : {m_what, m_place})
        connect(form, &EventForm::saved, this, &EventDetailsTab::saved);
    for (auto* form : {m_what, m_place})
        connect(form, &SavingForm::lost, this, &EventDetailsTab::failed);
}

QString EventDetailsTab::title(const domain::EventId&) const
{
    return tr("Details");
}

void EventDetailsTab::retranslate()
{
    m_conflicts->retranslate();
    m_whatCard->setTitle(tr("Event"));
    m_placeCard->setTitle(tr("Where and for how many"));
    m_what->retranslate();
    m_place->retranslate();
    for (auto* card : std::as_const(m_cards))
        card->retranslate();
    if (m_event != 0)
        showClashes(m_event);
}

void EventDetailsTab::show(const domain::EventId& event)
{
    const auto key = storage::EventRepository(m_workspace.reading().database()).keyOf(event);
    if (!key)
        return;  // the view says that it is gone
    if (key.value() != m_event)
        m_area->verticalScrollBar()->setValue(0);
    m_event = key.value();
    showClashes(m_event);
    m_conflicts->read();
    m_what->show(event);
    m_place->show(event);
    for (auto* card : std::as_const(m_cards))
        card->show(m_event);
    orderTabs(this);
}

// A warning, never a block: people know of doors in walls that Kaasa does not.
void EventDetailsTab::showClashes(qint64 key)
{
    const auto clashes
        = storage::CalendarRepository(m_workspace.reading().database()).clashesOf(key).valueOr({});
    if (clashes.isEmpty())
        return m_clash->clear();
    const int others = int(clashes.size()) - 1;
    const auto first = EventWords::clash(clashes.first());
    if (others == 0)
        m_clash->tell(first);
    else
        //: %1 = a sentence on one overlap, %n = how many more there are
        m_clash->tell(tr("%1 And %n more.", nullptr, others).arg(first));
}

void EventDetailsTab::commit()
{
    m_what->commit();
    m_place->commit();
    for (auto* card : std::as_const(m_cards))
        card->commit();
}

void EventDetailsTab::enter()
{
    m_what->enter();
}

}  // namespace kaasa::ui
