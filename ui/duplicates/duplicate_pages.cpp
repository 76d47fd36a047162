// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicate_pages.h"

#include "ui/duplicates/duplicates_page.h"
#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerDuplicatePages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"duplicates"_s,
        .section = Section::Data,
        .icon = u"merge"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Duplicates"),
        .make = [context](QWidget* parent) { return new DuplicatesPage(context, parent); },
        .commands = {{u"duplicates.distinct"_s, Menu::Item,
                      QT_TRANSLATE_NOOP("Commands", "Two records are of two people")}},
    });
}

}  // namespace kaasa::ui
