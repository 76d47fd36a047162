// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_pages.h"

#include "ui/frame/app_context.h"
#include "ui/frame/page_registry.h"
#include "ui/paper/preview_page.h"
#include "ui/paper/system_printers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void registerPreview(PageRegistry& pages, const AppContext& context, const QString& id,
                     const QList<PaperEntry>& entries, std::function<QString()> example)
{
    pages.add({
        .id = id,
        .section = Section::Events,
        .icon = u"print"_s,
        .title = QT_TRANSLATE_NOOP("Pages", "Print"),
        .make =
            [context, entries](QWidget* parent) {
                auto printers
                    = context.printers ? context.printers : std::make_shared<SystemPrinters>();
                return new PreviewPage(context, entries, std::move(printers), parent);
            },
        .inSideBar = false,
        .exampleArgument = std::move(example),
    });
}

}  // namespace kaasa::ui
