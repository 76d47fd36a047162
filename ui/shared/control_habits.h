// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kaasa::ui {

/// What every control of the program does, whoever made it: the wheel scrolls the page and never
/// turns a choice or a number that slid under the pointer, which would be saved at once; Enter
/// presses the button that has the focus, as Space does.
class ControlHabits : public QObject {
    Q_OBJECT
public:
    /// Watches all windows as long as `parent` lives.
    explicit ControlHabits(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace kaasa::ui
