// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kaasa::bench {

/// A ruled table for LibreOffice, whose rows are so high that `onPage` of them fill a page, with
/// its heading, which is the first row, on every page.
void writeOfficeTable(const QString& path, const QList<QStringList>& rows, int onPage);

}  // namespace kaasa::bench
