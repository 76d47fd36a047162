// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kaasa::ui {

/// Makes Tab go through everything inside `root` as the layouts place it. Needed where rows are
/// made anew while the page stands: Qt goes by the time at which a widget was made.
void orderTabs(QWidget* root);

}  // namespace kaasa::ui
