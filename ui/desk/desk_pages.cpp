// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_pages.h"

#include "ui/desk/desk_page.h"
#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerDeskPages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"desk"_s,
        .section = Section::Desk,
        .icon = u"desk"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Registration desk"),
        .make = [context](QWidget* parent) { return new DeskPage(context, parent); },
        .commands = {
            {u"desk.present"_s, Menu::Item,
             QT_TRANSLATE_NOOP("Commands", "At the desk: present, let in"), QKeySequence(u"F5"_s),
             u"check"_s},
            {u"desk.excused"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "At the desk: excused"),
             QKeySequence(u"F7"_s)},
            {u"desk.leaves"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "At the desk: leaves"),
             QKeySequence(u"F8"_s)},
            {u"desk.meeting"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "At the desk: another event"),
             QKeySequence(u"Ctrl+M"_s), u"calendar"_s},
        },
    });
}

}  // namespace kaasa::ui
