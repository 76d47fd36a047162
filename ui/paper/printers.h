// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/page_printer.h"

#include <QStringList>

namespace kaasa::ui {

/// How a paper is to come out of a printer.
struct PrintWish {
    QString printer;  ///< as `Printers::names` calls it
    int copies = 1;   ///< 1–99
    print::PageRange pages;
    bool operator==(const PrintWish& other) const
    {
        return printer == other.printer && copies == other.copies
            && pages.first == other.pages.first && pages.last == other.pages.last;
    }
};

/// Printers as the preview needs them. Both may take long (a printer in another room is asked), so
/// they are called on a worker thread.
class Printers {
public:
    virtual ~Printers() = default;

    /// The usual one first; empty when there is none.
    virtual QStringList names() = 0;
    /// Errors: Cancelled, Printing (also when the printer is gone).
    virtual Result<void> print(const print::Document& document, const PrintWish& wish,
                               const print::PageProgress& progress)
        = 0;
};

}  // namespace kaasa::ui
