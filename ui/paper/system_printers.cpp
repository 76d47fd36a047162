// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/system_printers.h"

#include "ui/print/document.h"

#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

QStringList SystemPrinters::names()
{
    auto names = QPrinterInfo::availablePrinterNames();
    if (const auto usual = QPrinterInfo::defaultPrinterName(); names.removeOne(usual))
        names.prepend(usual);
    return names;
}

Result<void> SystemPrinters::print(const print::Document& document, const PrintWish& wish,
                                   const print::PageProgress& progress)
{
    const auto info = QPrinterInfo::printerInfo(wish.printer);
    if (info.isNull())
        return Error{Error::Code::Printing, u"the printer is gone"_s, {wish.printer}};
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(document.title());
    printer.setCopyCount(wish.copies);
    printer.setCollateCopies(true);
    const int rounds = printer.supportsMultipleCopies() ? 1 : wish.copies;
    for (int round = 0; round < rounds; ++round) {
        if (const auto printed = print::paintPages(document, printer, progress, wish.pages);
            !printed) {
            printer.abort();
            auto error = printed.error();
            error.arguments = {wish.printer};
            return error;
        }
    }
    return {};
}

}  // namespace kaasa::ui
