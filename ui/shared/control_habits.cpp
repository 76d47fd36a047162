// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/control_habits.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

namespace kaasa::ui {
namespace {

bool isPlainEnter(const QKeyEvent& key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

}  // namespace

ControlHabits::ControlHabits(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ControlHabits::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        if (!qobject_cast<QComboBox*>(watched) && !qobject_cast<QAbstractSpinBox*>(watched))
            return false;
        event->ignore();  // Qt hands it to what is around
        return true;
    }
    if (event->type() == QEvent::KeyPress && isPlainEnter(*static_cast<QKeyEvent*>(event))) {
        auto* button = qobject_cast<QPushButton*>(watched);
        // a dialog presses its own buttons
        if (!button || !button->isEnabled() || qobject_cast<QDialog*>(button->window()))
            return false;
        button->click();
        return true;
    }
    return false;
}

}  // namespace kaasa::ui
