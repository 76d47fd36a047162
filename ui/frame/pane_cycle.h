// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace kaasa::ui {

/// F6: gives the focus to the pane after (`step` 1) or before (-1) the one that has it, on the stop
/// where the Tab key enters that pane. Panes without a stop are passed over.
void focusNextPane(const QList<QWidget*>& panes, int step);

}  // namespace kaasa::ui
