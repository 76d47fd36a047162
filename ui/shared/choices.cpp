// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/choices.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace kaasa::ui {

void fillChoices(QComboBox* box, const Choices& choices)
{
    const auto chosen = box->currentData();
    box->clear();
    for (const auto& choice : choices)
        box->addItem(choice.words, choice.code);
    box->setCurrentIndex(box->findData(chosen));
    // Qt keeps the least width of the words before
    QEvent styleChange(QEvent::StyleChange);
    QCoreApplication::sendEvent(box, &styleChange);
}

}  // namespace kaasa::ui
