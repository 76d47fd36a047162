// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_printers.h"

#include "ui/print/document.h"

#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace kaasa::test {

Result<void> FakePrinters::print(const print::Document& document, const ui::PrintWish& wish,
                                 const print::PageProgress& progress)
{
    if (outOfOrder)
        return Error{Error::Code::Printing, u"out of paper"_s, {wish.printer}};
    path = m_tray.filePath(u"%1.pdf"_s.arg(wishes.size()));
    QPdfWriter tray(path);
    tray.setResolution(600);
    if (const auto printed = print::paintPages(document, tray, progress, wish.pages); !printed)
        return printed.error();
    titleAtPrinter = document.title();
    wishes.append(wish);
    return {};
}

}  // namespace kaasa::test
