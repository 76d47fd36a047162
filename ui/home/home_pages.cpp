// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_pages.h"

#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/home/home_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerHomePages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"home"_s,
        .section = Section::Home,
        .icon = u"home"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Home"),
        .make = [context](QWidget* parent) { return new HomePage(context, parent); },
    });
}

}  // namespace kaasa::ui
