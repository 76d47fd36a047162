// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/desk/desk_pages.h"
#include "ui/duplicates/duplicate_pages.h"
#include "ui/events/event_hits.h"
#include "ui/events/events_pages.h"
#include "ui/frame/app_context.h"
#include "ui/frame/key_sheet_page.h"
#include "ui/frame/main_window.h"
#include "ui/frame/page_registry.h"
#include "ui/help/help_page.h"
#include "ui/history/history_pages.h"
#include "ui/home/home_pages.h"
#include "ui/imports/import_pages.h"
#include "ui/paper/kinds/paper_kinds.h"
#include "ui/people/people_pages.h"
#include "ui/people/person_matches.h"
#include "ui/reports/reports_pages.h"
#include "ui/settings/settings_pages.h"
#include "ui/sync/sync_pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerPages(PageRegistry& pages, const AppContext& context)
{
    if (context.workspace) {
        registerHomePages(pages, context);
        registerPeoplePages(pages, context);
        registerDeskPages(pages, context);
        registerEventsPages(pages, context);
        registerPaperPages(pages, context);
        registerSettingsPages(pages, context);
        registerReportsPages(pages, context);
        registerImportPages(pages, context);
        registerDuplicatePages(pages, context);
        registerSyncPages(pages, context);
        registerHistoryPages(pages, context);
    }
    pages.add({
        .id = u"help"_s,
        .section = Section::Help,
        .icon = u"help"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Help"),
        .make = [](QWidget* parent) { return new HelpPage(parent); },
    });
    pages.add({
        .id = u"keys"_s,
        .section = Section::Help,
        .icon = u"key"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Keys"),
        .make = [context](QWidget* parent) { return new KeySheetPage(context.actions, parent); },
    });
}

void addSearchSources(MainWindow& window, Workspace& workspace)
{
    window.addSearchSource(personHits(workspace));
    window.addSearchSource(eventHits(workspace));
    window.addSearchSource(searchSettings);
}

}  // namespace kaasa::ui
