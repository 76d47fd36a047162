// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/latin_shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

bool trigger(QWidget* focus, const QKeySequence& keys)
{
    for (auto* widget = focus; widget; widget = widget->parentWidget()) {
        const auto actions = widget->actions();
        for (auto* action : actions) {
            if (action->isEnabled() && action->shortcuts().contains(keys)) {
                action->trigger();
                return true;
            }
        }
        if (widget->isWindow())
            break;
    }
    return false;
}

}  // namespace

std::optional<int> LatinShortcuts::latinKey(int key)
{
    // The Russian layout over QWERTY, key by key; the Latvian and Estonian ones are Latin already.
    static const auto cyrillic = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"_s;
    static const auto latin = u"QWERTYUIOPASDFGHJKLZXCVBNM"_s;
    if (key < 0x400 || key > 0x4FF)
        return std::nullopt;
    const auto place = cyrillic.indexOf(QChar(char16_t(key)).toUpper());
    if (place < 0)
        return std::nullopt;
    return latin.at(place).unicode();
}

bool LatinShortcuts::eventFilter(QObject* watched, QEvent* event)
{
    if (m_sending || event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !(key->modifiers() & Qt::ControlModifier))
        return false;
    const auto latin = latinKey(key->key());
    if (!latin)
        return false;
    // Text fields first (copy, paste, undo inside a field), as Qt itself does.
    QKeyEvent wanted(QEvent::ShortcutOverride, *latin, key->modifiers());
    wanted.ignore();
    m_sending = true;
    QCoreApplication::sendEvent(widget, &wanted);
    m_sending = false;
    if (!wanted.isAccepted()
        && trigger(widget,
                   QKeySequence(QKeyCombination::fromCombined(
                       int(key->modifiers() & ~Qt::KeypadModifier) | *latin))))
        return true;
    QKeyEvent press(QEvent::KeyPress, *latin, key->modifiers());
    m_sending = true;
    QCoreApplication::sendEvent(widget, &press);
    m_sending = false;
    return true;
}

}  // namespace kaasa::ui
