// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_pages.h"

#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/history/history_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerHistoryPages(PageRegistry& pages, const AppContext& context)
{
    pages.add({
        .id = u"history"_s,
        .section = Section::Data,
        .icon = u"clock"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "History"),
        .make =
            [context](QWidget* parent) {
                return new HistoryPage(context, HistoryPage::Shows::Everything, parent);
            },
    });
    pages.add({
        .id = u"bin"_s,
        .section = Section::Data,
        .icon = u"bin"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Bin"),
        .make =
            [context](QWidget* parent) {
                return new HistoryPage(context, HistoryPage::Shows::Bin, parent);
            },
    });
}

}  // namespace kaasa::ui
