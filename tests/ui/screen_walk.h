// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace kaasa::test {

/// What a person with the keyboard, a screen reader, large text or another language would trip over
/// on the screen that is shown. Each answers a line a fault: the widget's path and what is wrong.

/// Everything that takes the focus has a name; every visible row and cell speaks.
QStringList unnamed(const QWidget& window);
/// No word is cut: labels, buttons, tabs, heads, fields' hints fit what they are given.
QStringList cutWords(const QWidget& window);
/// Words stand out from their ground 4.5:1.
QStringList weakContrasts(QWidget& window);
/// What is clicked is at least 32×32.
QStringList smallTargets(const QWidget& window);
/// Tab goes through everything that takes it and comes back; the focus is always in sight.
QStringList tabTraps(QWidget& window);
/// While the pseudo-language is spoken: words that no translator was asked for.
QStringList untranslated(const QWidget& window);

}  // namespace kaasa::test
