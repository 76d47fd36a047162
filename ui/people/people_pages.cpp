// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_pages.h"

#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/people/people_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerPeoplePages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"people"_s,
        .section = Section::People,
        .icon = u"people"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Participants"),
        .make = [context](QWidget* parent) { return new PeoplePage(context, parent); },
    });
}

}  // namespace kaasa::ui
