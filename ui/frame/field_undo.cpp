// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/field_undo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kaasa::ui {

bool leavesUndoToWindow(const QWidget& widget, const QKeyEvent& key)
{
    const bool undo = key.matches(QKeySequence::Undo);
    if (!undo && !key.matches(QKeySequence::Redo)
        && key.keyCombination() != QKeyCombination(Qt::ControlModifier, Qt::Key_Y))
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return !(undo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return !(undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return false;
}

}  // namespace kaasa::ui
