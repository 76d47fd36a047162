// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QComboBox;

namespace kaasa::ui {

/// What a box offers: a code, which is stored, and its words in the language of the screen.
struct Choice {
    QString code;
    QString words;
};
using Choices = QList<Choice>;

/// Offers these instead; what was chosen stays so where it is among them, else nothing is chosen.
void fillChoices(QComboBox* box, const Choices& choices);

}  // namespace kaasa::ui
