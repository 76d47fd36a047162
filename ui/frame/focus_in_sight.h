// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kaasa::ui {

/// Whatever gets the focus inside `window` is scrolled into sight, through every area around it:
/// Tab never leads to something that nobody sees.
void keepFocusInSight(QWidget* window);

}  // namespace kaasa::ui
