// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/reach_choice.h"

#include "ui/events/event_words.h"

namespace kaasa::ui {

using services::Reach;

ReachChoice::ReachChoice(QWidget* parent)
    : QComboBox(parent)
{
    for (const auto reach : {Reach::This, Reach::ThisAndLater, Reach::All})
        addItem(EventWords::reach(reach), int(reach));
}

Reach ReachChoice::reach() const
{
    return Reach(currentData().toInt());
}

}  // namespace kaasa::ui
