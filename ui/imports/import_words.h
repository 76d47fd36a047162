// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/list_layout.h"

namespace kaasa::ui {

/// What kind of list a file is, as a choice: "People", "Attendance marks".
QString listKindText(exchange::ListKind kind);
/// What a column holds: "Given name".
QString listFieldText(exchange::Field field);
QString encodingText(const QString& name);
QString separatorText(QChar separator);
QString nameOrderText(exchange::NameOrder order);

/// What a column of such a list may be taken for, nothing at all included; marks of a day need one
/// and so are not among them.
QList<exchange::Field> fieldsOf(exchange::ListKind kind);

/// "New: 612, added to: 3 …" as one line.
QString countText(const exchange::ImportReport& report);

}  // namespace kaasa::ui
