// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAbstractButton;
class QWidget;

namespace kaasa::ui {

/// How a standard widget is painted. One Primary button a view; Danger is outlined, never filled.
enum class Role {
    Plain,
    Primary,   ///< filled
    Danger,    ///< what destroys
    Link,      ///< an act inside text or at the end of a bar
    Flat,      ///< no frame until the pointer is over it
    Outlined,  ///< a tool button with the frame of a button
};

void setRole(QWidget* widget, Role role);
Role roleOf(const QWidget* widget);

/// "Ctrl+Enter", as keys are named everywhere: the key that Qt calls Return says Enter.
QString keyText(const QKeySequence& key);
/// The key's name inside the button, in small type: "Ctrl+Z". Not part of its accessible name.
void setKeyHint(QAbstractButton* button, const QString& key);
QString keyHintOf(const QWidget* button);

/// A field whose value was refused has a 2 px danger frame.
void setInvalid(QWidget* field, bool invalid);
bool isInvalid(const QWidget* field);

/// The widget shows what people wrote (a name, a date, a language's own name), not words of the
/// program: the walk of tests does not ask for its translation.
void setShowsData(QWidget* widget);
bool showsData(const QWidget* widget);

/// Controls of the registration desk are taller: 48 instead of 36.
void setDeskSized(QWidget* widget);
bool isDeskSized(const QWidget* widget);

}  // namespace kaasa::ui
