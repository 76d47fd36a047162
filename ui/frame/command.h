// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace kaasa::ui {

/// The menus of the menu bar, in their order.
enum class Menu { File, Edit, View, Go, Item, Tools, Help };

/// Something a person can tell the program to do. Declared once; the menu bar, the key sheet
/// (Shift+F1) and the search of everything (Ctrl+K) all show it from here.
struct Command {
    QString id;  ///< stable, untranslated: "item.new", "event.copy"
    Menu menu = Menu::Item;
    /// QT_TRANSLATE_NOOP("Commands", "Copy the last event"); may hold an & for its access key
    const char* text = nullptr;
    QKeySequence key = {};
    QString icon = {};
    /// Left out of menus and key sheet: a second key for the same thing.
    bool hidden = false;
};

}  // namespace kaasa::ui
