// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_pages.h"

#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/imports/import_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerImportPages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"import"_s,
        .section = Section::Data,
        .icon = u"import"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Import"),
        .make = [context](QWidget* parent) { return new ImportPage(context, parent); },
        .commands = {{u"import.nextFault"_s, Menu::Item,
                      QT_TRANSLATE_NOOP("Commands", "Next row that is left out of an import")}},
    });
}

}  // namespace kaasa::ui
