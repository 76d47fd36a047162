// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printers.h"

#include <QTemporaryDir>

namespace kaasa::test {

/// Printers made of air: what is printed lands in a PDF that can be read back.
class FakePrinters : public ui::Printers {
public:
    QStringList names() override { return available; }
    Result<void> print(const print::Document& document, const ui::PrintWish& wish,
                       const print::PageProgress& progress) override;

    QStringList available{QStringLiteral("Canon LBP")};
    QList<ui::PrintWish> wishes;
    QString titleAtPrinter;
    /// The last print; empty before the first.
    QString path;
    bool outOfOrder = false;

private:
    QTemporaryDir m_tray;
};

}  // namespace kaasa::test
