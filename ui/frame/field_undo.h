// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace kaasa::ui {

/// Whether the key is Undo or Redo and `widget` is a field that has nothing of its own to take back
/// or do again: then the window's Undo is meant, which a field of Qt would swallow.
bool leavesUndoToWindow(const QWidget& widget, const QKeyEvent& key);

}  // namespace kaasa::ui
