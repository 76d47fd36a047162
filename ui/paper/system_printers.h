// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printers.h"

namespace kaasa::ui {

/// The printers that the system of this computer offers.
class SystemPrinters : public Printers {
public:
    QStringList names() override;
    Result<void> print(const print::Document& document, const PrintWish& wish,
                       const print::PageProgress& progress) override;
};

}  // namespace kaasa::ui
