// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_view.h"

#include "core/services/event_service.h"
#include "core/storage/event_repository.h"
#include "ui/events/event_head.h"
#include "ui/events/event_tab.h"
#include "ui/events/reason_dialog.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/page_tabs.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

EventView::EventView(const AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_workspace(*context.workspace)
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState)
    , m_head(new EventHead(m_workspace))
    , m_bar(new InlineBar(InlineBar::Kind::Error))
    , m_cancelled(new InlineBar(InlineBar::Kind::Warning))
    , m_tabs(new PageTabs)
    , m_pages(new QStackedWidget)
    , m_entries(makeEventTabs(context, m_pages))
{
    m_none->setIconName(u"calendar"_s);
    m_tabs->setObjectName(u"event.tabs"_s);
    m_cancelled->setObjectName(u"event.cancelled"_s);
    m_bar->hide();
    m_cancelled->hide();

    auto* event = new QWidget;
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(24, 12, 24, 0);
    bars->addWidget(m_bar);
    bars->addWidget(m_cancelled);
    auto* layout = new QVBoxLayout(event);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addLayout(bars);
    layout->addWidget(m_pages, 1);
    for (const auto& [id, tab] : std::as_const(m_entries)) {
        m_tabs->addTab(id, QString());
        m_pages->addWidget(tab);
        listenTo(tab);
    }
    m_stack->addWidget(m_none);
    m_stack->addWidget(event);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_tabs, &PageTabs::currentChanged, this, &EventView::showTab);
    connect(m_head, &EventHead::sheetRequested, this, &EventView::openSheet);
    connect(m_head, &EventHead::paperRequested, this, [this](print::PaperKind kind) {
        commit();
        Q_EMIT openRequested(u"paper/%1/%2"_s.arg(codeOf(kind), m_event.toString()));
    });
    connect(m_head, &EventHead::deskRequested, this, &EventView::openDesk);
    connect(m_head, &EventHead::copyRequested, this, [this] { copy(m_event); });
    connect(m_head, &EventHead::cancelRequested, this, &EventView::cancelEvent);
    connect(m_head, &EventHead::resumeRequested, this, &EventView::resume);
    connect(m_head, &EventHead::removeRequested, this, &EventView::remove);
    connect(m_cancelled, &InlineBar::acted, this, &EventView::resume);
    retranslate();
}

void EventView::listenTo(EventTab* tab)
{
    connect(tab, &EventTab::saved, this, &EventView::saved);
    connect(tab, &EventTab::acted, this, &EventView::acted);
    connect(tab, &EventTab::failed, this, &EventView::tell);
    connect(tab, &EventTab::openRequested, this, &EventView::openRequested);
}

void EventView::retranslate()
{
    m_none->setSentence(tr("Choose an event to see everything about it."));
    m_head->retranslate();
    for (const auto& entry : std::as_const(m_entries)) {
        entry.tab->retranslate();
        m_tabs->setTabText(entry.id, entry.tab->title(m_event));
    }
    if (!m_event.isNull())
        showHead();
}

void EventView::show(const domain::EventId& event)
{
    if (event != m_event)
        commit();
    m_event = event;
    m_bar->clear();
    m_stack->setCurrentIndex(0);
    if (event.isNull())
        return;
    refresh();
}

void EventView::refresh()
{
    if (m_event.isNull())
        return;
    showHead();
    if (m_stack->currentIndex() == 1)
        currentTab()->show(m_event);
}

void EventView::showHead()
{
    // not there: it is in the bin meanwhile
    m_stack->setCurrentIndex(m_head->show(m_event) ? 1 : 0);
    for (const auto& entry : std::as_const(m_entries))
        m_tabs->setTabText(entry.id, entry.tab->title(m_event));
    const auto found = storage::EventRepository(m_workspace.reading().database()).find(m_event);
    if (found && found.value().isCancelled())
        //: %1 = when, %2 = why, as somebody wrote it
        m_cancelled->tell(
            tr("Cancelled on %1. Reason: %2")
                .arg(formats().dateTime(found.value().cancelledAt), found.value().cancelledReason),
            tr("Takes place after all"));
    else
        m_cancelled->clear();
}

void EventView::showTab(const QString& id)
{
    commit();
    for (const auto& entry : std::as_const(m_entries)) {
        if (entry.id == id)
            m_pages->setCurrentWidget(entry.tab);
    }
    if (!m_event.isNull())
        currentTab()->show(m_event);
}

EventTab* EventView::currentTab() const
{
    return static_cast<EventTab*>(m_pages->currentWidget());
}

void EventView::commit()
{
    currentTab()->commit();
}

void EventView::enter()
{
    if (m_stack->currentIndex() == 1)
        currentTab()->enter();
}

void EventView::tell(const QString& sentence)
{
    m_bar->tell(InlineBar::Kind::Error, sentence);
}

QString EventView::tab() const
{
    return m_tabs->current();
}

void EventView::setTab(const QString& id)
{
    if (!id.isEmpty())
        m_tabs->setCurrent(id);
}

void EventView::nextTab()
{
    m_tabs->next();
}

void EventView::openSheet()
{
    commit();
    if (!m_event.isNull())
        Q_EMIT openRequested(u"paper/sheet/"_s + m_event.toString());
}

void EventView::openDesk()
{
    commit();
    const bool known = m_stack->currentIndex() == 1 && !m_head->deskMeeting().isEmpty();
    Q_EMIT openRequested(known ? u"desk/"_s + m_head->deskMeeting() : u"desk"_s);
}

void EventView::act(std::function<Result<qint64>(storage::Profile&, qint64)> job,
                    const QString& done)
{
    const auto key = storage::EventRepository(m_workspace.reading().database()).keyOf(m_event);
    if (!key)
        return;
    m_workspace.write<qint64>(
        Workspace::Priority::Interface, this,
        [job = std::move(job), key = key.value()](storage::Profile& profile) {
            return job(profile, key);
        },
        [this, done](const Result<qint64>& written) {
            if (written)
                Q_EMIT acted(done);
            else
                tell(sentenceFor(written.error()));
        });
}

void EventView::cancelEvent()
{
    ReasonDialog dialog(tr("Cancel the event"),
                        tr("Stands on the event's page; whoever asks can be told why."), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    act(
        [reason = dialog.reason()](storage::Profile& profile, qint64 event) {
            return services::EventService(profile).cancel(event, reason);
        },
        tr("Event cancelled."));
}

void EventView::resume()
{
    act([](storage::Profile& profile,
           qint64 event) { return services::EventService(profile).resume(event); },
        tr("The event takes place after all."));
}

void EventView::remove()
{
    act([](storage::Profile& profile,
           qint64 event) { return services::EventService(profile).remove(event); },
        tr("Moved to the bin. It stays there for 30 days."));
    Q_EMIT removed();
}

void EventView::copy(const domain::EventId& event)
{
    const auto key = storage::EventRepository(m_workspace.reading().database()).keyOf(event);
    if (!key)
        return;
    m_workspace.write<services::AddedEvent>(
        Workspace::Priority::Interface, this,
        [key = key.value()](storage::Profile& profile) {
            return services::EventService(profile).copy(key);
        },
        [this](const Result<services::AddedEvent>& copied) {
            if (!copied)
                return tell(sentenceFor(copied.error()));
            Q_EMIT openRequested(u"event/"_s + copied.value().id.toString());
            Q_EMIT acted(tr("Event planned once more."));
        });
}

void EventView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT listRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace kaasa::ui
