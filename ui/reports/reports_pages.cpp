// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_pages.h"

#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/reports/reports_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerReportsPages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"reports"_s,
        .section = Section::Results,
        .icon = u"chart"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Reports"),
        .make = [context](QWidget* parent) { return new ReportsPage(context, parent); },
    });
}

}  // namespace kaasa::ui
