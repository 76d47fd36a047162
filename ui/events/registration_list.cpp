// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/registration_list.h"

#include <QKeyEvent>

namespace kaasa::ui {

// Del is a command of the window too: here it means the row.
bool RegistrationList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return InstantList::event(event);
}

void RegistrationList::keyPressEvent(QKeyEvent* event)
{
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (arrow && event->modifiers() & Qt::ControlModifier)
        Q_EMIT stepped(event->key() == Qt::Key_Up ? 1 : -1);
    else
        InstantList::keyPressEvent(event);
}

}  // namespace kaasa::ui
