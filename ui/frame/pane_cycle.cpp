// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pane_cycle.h"

#include <QApplication>
#include <QWidget>

namespace kaasa::ui {

namespace {

bool isStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

/// Where Tab enters the pane; the pane's own place in the chain says nothing about that.
QWidget* firstStop(QWidget* pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    auto* stop = pane->nextInFocusChain();
    while (stop != pane && !(pane->isAncestorOf(stop) && isStop(stop)))
        stop = stop->nextInFocusChain();
    if (stop == pane)
        return nullptr;
    const auto* found = stop;
    for (auto* before = stop->previousInFocusChain(); before != found;
         before = before->previousInFocusChain()) {
        if (!isStop(before))
            continue;
        if (!pane->isAncestorOf(before))
            break;
        stop = before;
    }
    return stop;
}

}  // namespace

void focusNextPane(const QList<QWidget*>& panes, int step)
{
    if (panes.isEmpty())
        return;
    const auto* focus = QApplication::focusWidget();
    const auto count = int(panes.size());
    int here = -1;
    for (int i = 0; i < count; ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            here = i;
    }
    for (int tried = 0; tried < count; ++tried) {
        here = (here + step + count) % count;
        if (auto* stop = firstStop(panes.at(here))) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

}  // namespace kaasa::ui
