// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/focus_in_sight.h"

#include <QApplication>
#include <QScrollArea>

namespace kaasa::ui {
namespace {

constexpr int kMargin = 8;  // so that the frame of the field is seen too

}  // namespace

void keepFocusInSight(QWidget* window)
{
    QObject::connect(qApp, &QApplication::focusChanged, window, [window](QWidget*, QWidget* now) {
        if (!now || now->window() != window)
            return;
        // the nearest area first: what holds it is scrolled by the next
        for (auto* outer = now->parentWidget(); outer && outer != window;
             outer = outer->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(outer);
                area && area->widget() && area->widget()->isAncestorOf(now))
                area->ensureWidgetVisible(now, kMargin, kMargin);
        }
    });
}

}  // namespace kaasa::ui
