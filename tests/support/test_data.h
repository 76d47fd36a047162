// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kaasa::test {

/// A file of tests/data, by its name.
QString dataFile(const QString& name);
/// Rows of a comma-separated file of tests/data without its header; plain quoting only.
QList<QStringList> csvRows(const QString& name);

}  // namespace kaasa::test
