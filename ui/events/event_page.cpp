// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_page.h"

#include "ui/events/event_view.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

EventPage::EventPage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_view(new EventView(context, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    connect(m_view, &EventView::saved, this, &Page::saved);
    connect(m_view, &EventView::acted, this, &Page::acted);
    connect(m_view, &EventView::openRequested, this, &Page::openRequested);
    connect(m_view, &EventView::removed, this, &Page::backRequested);
    connect(m_view, &EventView::listRequested, this, &Page::backRequested);
    connect(&m_workspace, &Workspace::changed, m_view, &EventView::refresh);
    handle(u"item.new"_s, [this] { Q_EMIT openRequested(u"events/new"_s); });
    handle(u"item.edit"_s, [this] {
        m_view->setTab(u"details"_s);
        m_view->enter();
    });
    handle(u"item.history"_s, [this] { m_view->setTab(u"history"_s); });
    handle(u"item.remove"_s, [this] { m_view->remove(); });
    handle(u"event.copy"_s, [this] { m_view->copy(m_view->event()); });
    handle(u"go.desk"_s, [this] { m_view->openDesk(); });
    handle(u"page.print"_s, [this] { m_view->openSheet(); });
    handle(u"view.nextTab"_s, [this] { m_view->nextTab(); });
    retranslate();
}

QString EventPage::title() const
{
    return tr("Event");
}

QString EventPage::newText() const
{
    return tr("New event");
}

void EventPage::retranslate()
{
    m_view->retranslate();
}

void EventPage::arrive(const QString& argument)
{
    const auto tab = argument.section(u'/', 1, 1);
    m_view->show(domain::EventId::fromString(argument.section(u'/', 0, 0)));
    m_view->setTab(tab.isEmpty() ? u"details"_s : tab);
}

void EventPage::leave()
{
    m_view->commit();
}

QVariantMap EventPage::saveState() const
{
    return {{u"tab"_s, m_view->tab()}};
}

void EventPage::restoreState(const QVariantMap& state)
{
    m_view->setTab(state.value(u"tab"_s).toString());
}

void EventPage::focusFirst()
{
    m_view->enter();
}

}  // namespace kaasa::ui
