// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kaasa::ui {

/// Asks for the name of something new; `given` is called with a name that is not empty. The page
/// below goes on living meanwhile.
void askForName(QWidget* parent, const QString& title, const QString& label, const QString& act,
                int mostLetters, std::function<void(const QString& name)> given);

}  // namespace kaasa::ui
