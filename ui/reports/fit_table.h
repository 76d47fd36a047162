// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace kaasa::ui {

/// Columns as wide as their words, the table as tall as its rows, up to a dozen; what is more
/// scrolls in the table.
void fitTable(QTableView& table);

}  // namespace kaasa::ui
