// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_pages.h"

#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/sync/sync_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerSyncPages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"sync"_s,
        .section = Section::Data,
        .icon = u"sync"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Sync"),
        .make = [context](QWidget* parent) { return new SyncPage(context, parent); },
    });
}

}  // namespace kaasa::ui
