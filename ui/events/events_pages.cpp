// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/events_pages.h"

#include "core/storage/event_repository.h"
#include "core/storage/row_store.h"
#include "ui/events/event_page.h"
#include "ui/events/events_page.h"
#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/frame/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

// The event that was made last.
QString exampleEvent(Workspace& workspace)
{
    auto& database = workspace.reading().database();
    const auto key = storage::EventRepository(database).lastMade();
    return key ? storage::RowStore(database).uidOf(u"event", key.value()).valueOr({}).toString()
               : QString();
}

}  // namespace

void registerEventsPages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"events"_s,
        .section = Section::Events,
        .icon = u"calendar"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Events"),
        .make = [context](QWidget* parent) { return new EventsPage(context, parent); },
    });
    pages.add({
        .id = u"event"_s,
        .section = Section::Events,
        .icon = u"calendar"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Event"),
        .make = [context](QWidget* parent) { return new EventPage(context, parent); },
        .inSideBar = false,
        .commands
        = {{u"event.copy"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "&Plan the event once more"),
            QKeySequence(u"Ctrl+D"_s)}},
        .exampleArgument = [context] { return exampleEvent(*context.workspace); },
    });
}

}  // namespace kaasa::ui
