// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_part.h"

#include "core/storage/event_repository.h"
#include "ui/frame/app_context.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

EventPart::EventPart(const AppContext& context, QWidget* parent)
    : EventTab(parent)
    , m_workspace(*context.workspace)
{
}

void EventPart::show(const domain::EventId& event)
{
    m_id = event;
    m_event = keyOf(event);
    if (m_event != 0)
        fill();
}

sql::Database& EventPart::database() const
{
    return m_workspace.reading().database();
}

qint64 EventPart::keyOf(const domain::EventId& event) const
{
    return event.isNull() ? 0 : storage::EventRepository(database()).keyOf(event).valueOr(0);
}

void EventPart::openTab(const QString& tab)
{
    Q_EMIT openRequested(u"event/"_s + m_id.toString() + u'/' + tab);
}

}  // namespace kaasa::ui
